import { isAbsolute } from "../../model/client/server-url.js";
import type { Operation, Paging, Parameter, Response } from "../../model/sdk.js";
import { stringLiteral } from "../../render/escape.js";
import { arrayText, objectText } from "../../render/literal.js";
import { bodyText, encodingsText } from "./body-descriptor.js";
import type { Imports } from "../imports.js";
import { contentByRange, decoderText } from "./decoders.js";
import { serverValue } from "./servers.js";
import { decoders, headerReaders, parameterWriter } from "./writers.js";

/** The members of an operation's descriptor (`Operation` of the runtime) as TypeScript. */
export function descriptorMembers(operation: Operation, imports: Imports): readonly string[] {
  const { name, method, idempotent, path, parameters, body, security, server, paging } = operation;
  const members: readonly (readonly [key: string, text: string | null])[] = [
    ["id", stringLiteral(name)],
    ["method", stringLiteral(method)],
    ["idempotent", String(idempotent)],
    ["path", stringLiteral(path)],
    ["parameters", parametersText(parameters, imports)],
    ["idempotencyHeader", idempotencyHeaderText(operation)],
    ["body", body === null ? null : bodyText(body, imports)],
    ["accept", acceptText(operation)],
    ["responses", responsesText(operation.responses, imports)],
    ["security", security === null ? null : securityValue(security)],
    ["paging", paging === null ? null : pagingText(paging, imports)],
    ["server", server === null || !isAbsolute(server) ? null : serverValue(server, imports)],
  ];
  return members.flatMap(([key, text]) => (text === null ? [] : [`${key}: ${text}`]));
}

function parametersText(parameters: readonly Parameter[], imports: Imports): string | null {
  if (parameters.length === 0) return null;
  return arrayText(
    parameters.map((parameter) =>
      objectText([
        ["name", stringLiteral(parameter.name)],
        ["write", writerText(parameter, imports)],
        ["key", parameter.key === parameter.name ? null : stringLiteral(parameter.key)],
      ]),
    ),
  );
}

function writerText(parameter: Parameter, imports: Imports): string {
  const { encoding } = parameter;
  const write = imports.runtime(parameterWriter(parameter));
  if (encoding.kind === "style" || encoding.writer !== "form") return write;
  const fields = encoding.fields.length === 0 ? "" : encodingsText(encoding.fields, imports);
  return `/* @__PURE__ */ ${write}(${fields})`;
}

/** The header for the idempotency key, unless it is the runtime's default. */
function idempotencyHeaderText({ idempotencyHeader: header }: Operation): string | null {
  return header === null || header.toLowerCase() === "idempotency-key" ? null : stringLiteral(header);
}

/** The media types that a call asks for, unless they are the runtime's default. */
function acceptText({ accept: { mediaTypes } }: Operation): string | null {
  const accept = mediaTypes.join(", ");
  return ["", "application/json"].includes(accept) ? null : stringLiteral(accept);
}

/** The successful responses; the runtime reads the bodies of errors without a description. */
function responsesText(responses: readonly Response[], imports: Imports): string {
  const members = responses
    .filter(({ success }) => success)
    .map((response) => `${statusKey(response.status)}: ${responseText(response, imports)}`);
  return `{ ${members.join(", ")} }`;
}

function statusKey(status: string): string {
  return /^[1-9]\d*$|^default$/.test(status) ? status : stringLiteral(status);
}

function responseText(response: Response, imports: Imports): string {
  const content = response.type.kind === "undefined" ? [] : response.content;
  const isUnknown = response.type.kind === "unknown";
  const [first] = content;
  const isMixed = new Set(content.map(({ reader }) => reader)).size > 1;
  const only = (): string =>
    first === undefined
      ? imports.runtime(decoders[isUnknown ? "undescribed" : "empty"])
      : decoderText(first, imports);
  const members = contentByRange(content).map(
    ([range, item]) => [range, decoderText(item, imports)] as const,
  );
  return objectText([
    ["decode", isMixed ? imports.runtime("byMediaType") : only()],
    ["decoders", isMixed ? objectText(members) : null],
    ["optional", isUnknown && first?.reader === "json" ? "true" : null],
    ["headers", headersText(response, imports)],
  ]);
}

/** The readers of headers that are not text, or whose names differ from the runtime's spelling. */
function headersText({ headers }: Response, imports: Imports): string | null {
  const readers = headers.flatMap(({ property: { name }, reader }): readonly [string, string][] =>
    reader === "string" && isTitleCase(name) ? [] : [[name, imports.runtime(headerReaders[reader])]],
  );
  return readers.length === 0 ? null : objectText(readers);
}

/** Header names are case-insensitive on the wire; the runtime spells them in title case. */
function isTitleCase(name: string): boolean {
  return name === name.toLowerCase().replace(/\b[a-z]/g, (letter) => letter.toUpperCase());
}

/** Security requirements as TypeScript. */
export function securityValue(security: readonly (readonly string[])[]): string {
  return arrayText(security.map((schemes) => objectText([["allOf", arrayText(schemes.map(stringLiteral))]])));
}

function pagingText(paging: Paging, imports: Imports): string {
  const { items, next, header, key, more, count } = paging;
  return objectText([
    ["items", pathText(items)],
    ["by", stringLiteral(pagingBy(paging))],
    ["at", next === null ? null : pathText(next)],
    ["follow", key === null ? imports.runtime("followLink") : null],
    ["header", header === null ? null : stringLiteral(header)],
    ["key", key === null ? null : stringLiteral(key)],
    ["first", count === null || count.step === null ? null : String(count.from)],
    ["more", more === null ? null : pathText(more)],
  ]);
}

/** What selects the next page (`PagingBy` of the runtime). */
function pagingBy({ next, header, key, count }: Paging): string {
  if (header !== null) return "cursorHeader";
  if (next !== null) return key === null ? "link" : "cursor";
  if (count === null) return "linkHeader";
  return count.step === null ? "offset" : "page";
}

function pathText(keys: readonly string[]): string {
  return arrayText(keys.map(stringLiteral));
}
