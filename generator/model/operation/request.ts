import type { ModelContext } from "../context.js";
import type { OperationSource } from "../../document/operations.js";
import { pointerTo } from "../../document/pointer.js";
import type { Parameter, RequestBody, RequestType } from "../sdk.js";
import { intersectionOf, noDocs, objectOf, undefinedType, unionOf } from "../type.js";
import type { Property, Type } from "../type.js";
import type { DeclaredBody, TypedContent } from "./body.js";
import { plainProperties } from "./plain.js";
import { requestProperty } from "./parameters.js";

/** An operation's one request object, and how its keys become parameters and body. */
export interface Request {
  readonly request: RequestType;
  readonly parameters: readonly Parameter[];
  readonly body: RequestBody | null;
}

/**
 * Joins parameters and body. The fields of a plain object body stand beside the parameters; any other body is the
 * key `body`, with `contentType` beside it when there is a choice of media types.
 */
export function requestOf(
  declared: readonly Parameter[],
  body: DeclaredBody | null,
  source: OperationSource,
  context: ModelContext,
): Request {
  if (body === null) return joined(declared, null, parametersType(declared));
  const fields = flatFields(declared, body, source, context);
  if (fields !== null) {
    const own = declared.map(({ property }) => property);
    const [only] = body.content;
    const alias = own.length === 0 && only?.type.kind === "reference" ? only.type : null;
    return joined(declared, { ...body, whole: false }, alias ?? objectOf([...own, ...fields]), fields);
  }
  const parameters = declared.map((parameter) => apartFromBody(parameter, body, source, context));
  const own = parameters.map(({ property }) => property);
  return joined(parameters, { ...body, whole: true }, wholeType(own, body));
}

function joined(
  parameters: readonly Parameter[],
  body: RequestBody | null,
  type: Type,
  fields: readonly Property[] = [],
): Request {
  const needed = parameters.some(({ required }) => required) || (body?.whole === true && body.required);
  const optional = !needed && fields.every((field) => field.optional);
  return { request: { type, optional }, parameters, body };
}

/** Nothing at all may be passed to an operation without parameters. */
function parametersType(parameters: readonly Parameter[]): Type {
  return objectOf(
    parameters.map(({ property }) => property),
    parameters.length === 0 ? { kind: "never" } : null,
  );
}

/** The fields of a body that can stand beside the parameters, `null` when it cannot. */
function flatFields(
  parameters: readonly Parameter[],
  body: DeclaredBody,
  source: OperationSource,
  context: ModelContext,
): readonly Property[] | null {
  const [only] = body.content;
  if (only === undefined || body.content.length > 1 || !["json", "form", "multipart"].includes(only.format))
    return null;
  const fields = plainProperties(only.type, context);
  if (fields === null || fields.length === 0) return null;
  // Without its required fields an optional body is left out: only a key of its own can say that.
  if (!body.required && fields.some(({ optional }) => !optional)) return null;
  const keys = new Set(parameters.map(({ key }) => key));
  const clash = fields.find(({ name }) => keys.has(name));
  if (clash !== undefined) {
    context.report({
      code: "body-kept-whole",
      pointer: pointerTo(source.pointer, "requestBody"),
      message: `\`${clash.name}\` is a parameter and a field of the body; the body is the request's \`body\`.`,
    });
    return null;
  }
  return fields.map((field) => requestProperty(field.name, field.type, field.optional, field.docs));
}

const bodyKeys = ["body", "contentType"];

function apartFromBody(
  parameter: Parameter,
  body: DeclaredBody,
  source: OperationSource,
  context: ModelContext,
): Parameter {
  const reserved = body.content.length > 1 ? bodyKeys : bodyKeys.slice(0, 1);
  if (!reserved.includes(parameter.key)) return parameter;
  const key = `${parameter.key}Parameter`;
  context.report({
    code: "parameter-renamed",
    pointer: source.pointer,
    message: `The parameter \`${parameter.name}\` is \`${key}\` in the request, for \`${parameter.key}\` is the body's.`,
  });
  return { ...parameter, key, property: { ...parameter.property, name: key } };
}

function wholeType(parameters: readonly Property[], body: DeclaredBody): Type {
  const [only, ...others] = body.content;
  if (only === undefined) return objectOf(parameters);
  if (others.length === 0) return objectOf([...parameters, bodyProperty(only, body)]);
  const choices = byMediaType(body.content).map((content, index) =>
    objectOf([mediaTypeProperty(content, index === 0), bodyProperty(content, body)]),
  );
  return intersectionOf([...(parameters.length === 0 ? [] : [objectOf(parameters)]), unionOf(choices)]);
}

function bodyProperty(content: TypedContent, body: DeclaredBody): Property {
  const text = [body.docs.text, mediaTypeNote(content)].filter((part) => part !== "").join("\n\n");
  return requestProperty("body", content.type, !body.required, { ...body.docs, text });
}

/** What the type alone does not show: the notation of text, and what bytes are. */
function mediaTypeNote({ format, mediaType }: TypedContent): string {
  switch (format) {
    case "text":
      return `Text in \`${mediaType}\`.`;
    case "binary":
      return `Bytes of \`${mediaType}\`.`;
    case "file":
      return `Bytes; the type of a Blob is sent along, else \`${mediaType}\`.`;
    default:
      return "";
  }
}

/** The first media type is what a body is sent as when the caller does not say. */
function mediaTypeProperty(content: TypedContent, isDefault: boolean): Property {
  const type: Type = { kind: "literal", value: content.mediaType };
  const choice = isDefault ? unionOf([type, undefinedType]) : type;
  return { name: "contentType", type: choice, optional: isDefault, docs: noDocs };
}

/** Wildcards may have become the same media type twice; the first holds. */
function byMediaType(content: readonly TypedContent[]): readonly TypedContent[] {
  return [...new Map([...content].reverse().map((item) => [item.mediaType, item])).values()].reverse();
}
