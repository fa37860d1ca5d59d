import type { Node } from "../../document/node.js";
import type { WrittenContent } from "../content/written.js";
import type { ModelContext } from "../context.js";
import type { BodyWriter, Parameter, RequestBody, RequestType } from "../sdk.js";
import { intersectionOf, noDocs, objectOf, undefinedType, unionOf } from "../type.js";
import type { Property, Type } from "../type.js";
import type { TypedBody } from "./body.js";
import { plainProperties } from "./plain.js";
import { requestProperty } from "./parameters.js";

/** The request object of an operation, and how its keys become parameters and body. */
export interface Request {
  readonly request: RequestType;
  readonly parameters: readonly Parameter[];
  readonly body: RequestBody | null;
}

/**
 * Puts parameters and body into one object. The fields of a plain object body stand beside the parameters; any other
 * body has the key `body`, with `contentType` beside it when there is a choice of media types.
 */
export function requestOf(
  declared: readonly Parameter[],
  body: TypedBody | null,
  operation: Node,
  context: ModelContext,
): Request {
  if (body === null) {
    const optional = !declared.some(({ required }) => required);
    return { request: { type: parametersType(declared), optional }, parameters: declared, body };
  }
  const fields = flatFields(declared, body, operation, context);
  return fields === null ? wholeRequest(declared, body, operation) : flatRequest(declared, body, fields);
}

function flatRequest(
  parameters: readonly Parameter[],
  body: TypedBody,
  fields: readonly Property[],
): Request {
  const own = parameters.map(({ property }) => property);
  const [only] = body.content;
  const alias = own.length === 0 && only?.type.kind === "reference" ? only.type : null;
  const optional = !parameters.some(({ required }) => required) && fields.every((field) => field.optional);
  return {
    request: { type: alias ?? objectOf([...own, ...fields]), optional },
    parameters,
    body: requestBody(body, false),
  };
}

function wholeRequest(declared: readonly Parameter[], body: TypedBody, operation: Node): Request {
  const parameters = declared.map((parameter) => apartFromBody(parameter, body, operation));
  const own = parameters.map(({ property }) => property);
  const optional = !body.required && !parameters.some(({ required }) => required);
  return { request: { type: wholeType(own, body), optional }, parameters, body: requestBody(body, true) };
}

function requestBody({ required, content }: TypedBody, whole: boolean): RequestBody {
  return {
    required,
    whole,
    content: content.map(({ mediaType, writer, fields }) => ({ mediaType, writer, fields })),
  };
}

/** An operation without parameters takes no key at all. */
function parametersType(parameters: readonly Parameter[]): Type {
  return objectOf(
    parameters.map(({ property }) => property),
    parameters.length === 0 ? { kind: "never" } : null,
  );
}

/** Writers of objects whose members can be keys of the request. */
const fieldWriters: readonly BodyWriter[] = ["json", "form", "multipart"];

/** The fields of a body that can stand beside the parameters, `null` when they cannot. */
function flatFields(
  parameters: readonly Parameter[],
  body: TypedBody,
  operation: Node,
  context: ModelContext,
): readonly Property[] | null {
  const [only] = body.content;
  if (only === undefined || body.content.length > 1 || !fieldWriters.includes(only.writer)) return null;
  const fields = plainProperties(only.type, context);
  if (fields === null || fields.length === 0) return null;
  // An optional body with required fields can be left out only if it has a key of its own.
  if (!body.required && fields.some(({ optional }) => !optional)) return null;
  const keys = new Set(parameters.map(({ key }) => key));
  const clash = fields.find(({ name }) => keys.has(name));
  if (clash !== undefined) {
    operation
      .at("requestBody")
      .report(
        "body-kept-whole",
        `\`${clash.name}\` is the name of a parameter and of a field of the body, so requests take the body as \`body\`.`,
      );
    return null;
  }
  return fields.map((field) => requestProperty(field.name, field.type, field.optional, field.docs));
}

const bodyKeys = ["body", "contentType"];

/** A parameter under another key where the body needs the one it has. */
function apartFromBody(parameter: Parameter, body: TypedBody, operation: Node): Parameter {
  const reserved = body.content.length > 1 ? bodyKeys : bodyKeys.slice(0, 1);
  if (!reserved.includes(parameter.key)) return parameter;
  const key = `${parameter.key}Parameter`;
  operation.report(
    "parameter-renamed",
    `Requests take the parameter \`${parameter.name}\` as \`${key}\`, because \`${parameter.key}\` is the body.`,
  );
  return { ...parameter, key, property: { ...parameter.property, name: key } };
}

function wholeType(parameters: readonly Property[], body: TypedBody): Type {
  const [only, ...others] = body.content;
  if (only === undefined) return objectOf(parameters);
  if (others.length === 0) return objectOf([...parameters, bodyProperty(only, body)]);
  const choices = byMediaType(body.content).map((content, index) =>
    objectOf([mediaTypeProperty(content, index === 0), bodyProperty(content, body)]),
  );
  return intersectionOf([...(parameters.length === 0 ? [] : [objectOf(parameters)]), unionOf(choices)]);
}

function bodyProperty(content: WrittenContent, body: TypedBody): Property {
  const text = [body.docs.text, mediaTypeNote(content)].filter((part) => part !== "").join("\n\n");
  return requestProperty("body", content.type, !body.required, { ...body.docs, text });
}

/** A sentence on what the type does not show: the language of text, and the media type of bytes. */
function mediaTypeNote({ writer, mediaType }: WrittenContent): string {
  switch (writer) {
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

/** Without a `contentType`, a body is sent in its first media type. */
function mediaTypeProperty(content: WrittenContent, isDefault: boolean): Property {
  const type: Type = { kind: "literal", value: content.mediaType };
  const choice = isDefault ? unionOf([type, undefinedType]) : type;
  return { name: "contentType", type: choice, optional: isDefault, docs: noDocs };
}

/** Two ranges may have the same concrete media type; the first of them counts. */
function byMediaType(content: readonly WrittenContent[]): readonly WrittenContent[] {
  return [...new Map([...content].reverse().map((item) => [item.mediaType, item])).values()].reverse();
}
