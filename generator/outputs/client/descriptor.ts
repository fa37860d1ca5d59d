import type {
  BodyContent,
  FieldEncoding,
  Operation,
  Paging,
  Parameter,
  RequestBody,
  Response,
} from "../../model/sdk.js";
import type { RuntimeValue } from "../../runtime/exports.js";
import { isAbsolute } from "../../model/client/server-url.js";
import { stringLiteral } from "../../render/escape.js";
import { serverValue } from "./servers.js";
import type { Imports } from "./imports.js";
import {
  bodyEncoders,
  encodedForm,
  fieldAny,
  fieldJson,
  decoders,
  fieldWriter,
  headerReaders,
  parameterWriter,
} from "./writers.js";

/** The members of an operation's descriptor (`Operation` of the runtime), ready to print. */
export function descriptorMembers(operation: Operation, imports: Imports): readonly string[] {
  const { name, method, path, parameters, body, security, server, paging } = operation;
  return [
    member("id", stringLiteral(name)),
    member("method", stringLiteral(method)),
    ...(operation.idempotent ? [] : [member("unsafe", "true")]),
    member("path", stringLiteral(path)),
    ...(parameters.length === 0
      ? []
      : [member("parameters", list(parameters.map((item) => parameter(item, imports))))]),
    ...idempotencyMembers(operation),
    ...(body === null ? [] : [member("body", bodyValue(operation, imports))]),
    ...acceptMembers(operation),
    member("responses", responses(operation.responses, imports)),
    ...(security === null ? [] : [member("security", securityValue(security))]),
    ...(paging === null ? [] : [member("paging", pagingValue(paging))]),
    ...(server === null || !isAbsolute(server) ? [] : [member("server", serverValue(server, imports))]),
  ];
}

/** Paging as the runtime takes it; what it takes for granted is not said. */
function pagingValue({ items, next, key, more, count }: Paging): string {
  const path = (keys: readonly string[]): string => list(keys.map(stringLiteral));
  const { from = 0, step = null } = count ?? {};
  const members = [
    member("items", path(items)),
    ...(next === null ? [] : [member("next", path(next))]),
    ...(key === null ? [] : [member("key", stringLiteral(key))]),
    ...(more === null ? [] : [member("more", path(more))]),
    ...(from === 0 ? [] : [member("from", String(from))]),
    ...(step === null ? [] : [member("step", String(step))]),
  ];
  return `{ ${members.join(", ")} }`;
}

/** Requirements as the runtime takes them: any one of the outer list, all of the inner. */
export function securityValue(security: readonly (readonly string[])[]): string {
  return security.length === 0 ? "[[]]" : list(security.map((keys) => list(keys.map(stringLiteral))));
}

function member(key: string, value: string): string {
  return `${key}: ${value}`;
}

function list(items: readonly string[]): string {
  return `[${items.join(", ")}]`;
}

function parameter(item: Parameter, imports: Imports): string {
  return list([
    stringLiteral(item.name),
    parameterValue(item, imports),
    ...(item.key === item.name ? [] : [stringLiteral(item.key)]),
  ]);
}

function parameterValue(item: Parameter, imports: Imports): string {
  const write = imports.runtime(parameterWriter(item));
  const { encoding } = item;
  if (encoding.kind === "style" || encoding.writer !== "form") return write;
  return `/* @__PURE__ */ ${write}(${fieldsValue(encoding.fields, imports)})`;
}

function bodyValue({ body }: Operation, imports: Imports): string {
  if (body === null) return "undefined";
  const kind = imports.runtime(bodyKind(body));
  const entries = body.content.map((content) => contentEntry(content, imports));
  const [only, ...others] = entries;
  return others.length === 0
    ? `/* @__PURE__ */ ${kind}(${only?.join(", ") ?? ""})`
    : `/* @__PURE__ */ ${imports.runtime("chosenBody")}(${[kind, ...entries.map(list)].join(", ")})`;
}

function bodyKind(body: RequestBody): RuntimeValue {
  if (body.whole) return "wholeBody";
  return canBeLeftOut(body) ? "optionalFieldsBody" : "fieldsBody";
}

/** A form without fields is an empty body; of a whole body the caller says itself whether there is one. */
function canBeLeftOut({ required, whole, content }: RequestBody): boolean {
  return !required && !whole && content.every(({ writer }) => writer !== "form");
}

function contentEntry({ mediaType, writer, fields }: BodyContent, imports: Imports): readonly string[] {
  const isEncoded = writer === "form" && fields.length > 0;
  const encode = imports.runtime(isEncoded ? encodedForm : bodyEncoders[writer]);
  return [stringLiteral(mediaType), encode, ...(fields.length === 0 ? [] : [fieldsValue(fields, imports)])];
}

function fieldsValue(fields: readonly FieldEncoding[], imports: Imports): string {
  return list(fields.map((field) => list([stringLiteral(field.name), fieldValue(field, imports)])));
}

function fieldValue(field: FieldEncoding, imports: Imports): string {
  switch (field.kind) {
    case "any":
      return imports.runtime(fieldAny);
    case "json":
      return imports.runtime(fieldJson);
    case "style":
      return imports.runtime(fieldWriter(field.encoding));
    case "mediaType":
      return stringLiteral(field.mediaType);
  }
}

/** The header of the key where it is not the runtime's own. */
function idempotencyMembers({ idempotencyHeader }: Operation): readonly string[] {
  return idempotencyHeader === null || idempotencyHeader.toLowerCase() === "idempotency-key"
    ? []
    : [member("idempotencyHeader", stringLiteral(idempotencyHeader))];
}

/** What successes are written in, for the Accept header; JSON is what the runtime takes for granted. */
function acceptMembers({ responses: all }: Operation): readonly string[] {
  const successes = all.filter(({ success }) => success).flatMap(({ content }) => content);
  const accept = [...new Set(successes.map(({ mediaType }) => mediaType))].join(", ");
  return ["", "application/json"].includes(accept) ? [] : [member("accept", stringLiteral(accept))];
}

/** Only successes: the runtime reads any failure by what its Content-Type says. */
function responses(all: readonly Response[], imports: Imports): string {
  const entries = all
    .filter(({ success }) => success)
    .map((response) => member(statusKey(response.status), responseEntry(response, imports)));
  return `{ ${entries.join(", ")} }`;
}

function statusKey(status: string): string {
  return /^[1-9]\d*$|^default$/.test(status) ? status : stringLiteral(status);
}

function responseEntry(response: Response, imports: Imports): string {
  const headers = response.headers.flatMap(({ property: { name }, reader }) => {
    const read = headerReaders[reader];
    if (read !== null) return [list([stringLiteral(name), imports.runtime(read)])];
    return isTitleCase(name) ? [] : [list([stringLiteral(name)])];
  });
  return list([decoder(response, imports), ...(headers.length === 0 ? [] : [list(headers)])]);
}

/** Headers have no case on the wire; the runtime gives their names this one. */
function isTitleCase(name: string): boolean {
  return name === name.toLowerCase().replace(/\b[a-z]/g, (letter) => letter.toUpperCase());
}

function decoder({ content }: Response, imports: Imports): string {
  const [first] = content;
  if (first === undefined) return imports.runtime(decoders.empty);
  if (content.every(({ reader }) => reader === first.reader)) return imports.runtime(decoders[first.reader]);
  const entries = content.map(({ mediaType, reader }) =>
    list([stringLiteral(mediaType), imports.runtime(decoders[reader])]),
  );
  return `/* @__PURE__ */ ${imports.runtime("byMediaType")}(${list(entries)})`;
}
