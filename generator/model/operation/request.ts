import type { Node } from "../../document/node.js";
import type { SchemaTypes } from "../schema/build.js";
import type { BodyWriter, Parameter, RequestBody, RequestType } from "../sdk.js";
import { noDocs } from "../type/docs.js";
import { plainProperties } from "../type/fields.js";
import { objectOf } from "../type/type.js";
import type { Property, Type } from "../type/type.js";
import type { TypedBody } from "./body.js";
import { requestProperty } from "./parameter.js";
import { apartFromBody, wholeType } from "./whole-body.js";

/** The request object of an operation, and how its keys map to parameters and body. */
export interface Request {
  readonly request: RequestType;
  readonly parameters: readonly Parameter[];
  readonly body: RequestBody | null;
}

/**
 * Combines parameters and body into one object. The fields of a plain object body are placed next to the parameters;
 * any other body has the key `body`, plus `contentType` if there is a choice of media types.
 */
export function requestOf(
  declared: readonly Parameter[],
  body: TypedBody | null,
  operation: Node,
  schemas: SchemaTypes,
): Request {
  if (body === null) {
    const optional = !declared.some(({ required }) => required);
    return { request: { type: parametersType(declared), optional }, parameters: declared, body };
  }
  const fields = flatFields(declared, body, operation, schemas);
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
  const properties = [...own, ...fields];
  const omission = omissionOf(body, properties, own.length > 0);
  const empty = omission === "noFieldsNorBody" ? [emptyBody] : [];
  return {
    request: { type: alias ?? objectOf([...properties, ...empty]), optional },
    parameters,
    body: { ...requestBody(body, false), omission },
  };
}

/** A form without fields is an empty body anyway; only JSON has an empty object. */
function omissionOf(
  { required, content }: TypedBody,
  properties: readonly Property[],
  hasParameters: boolean,
): RequestBody["omission"] {
  if (required || content.some(({ writer }) => writer === "form")) return null;
  if (!hasParameters) return "notGiven";
  const canBeEmpty = content.every(({ writer }) => writer === "json");
  return canBeEmpty && !properties.some(({ name }) => name === "body") ? "noFieldsNorBody" : "noFields";
}

/** Lets a caller send an empty object, where a request without fields has no body. */
const emptyBody = requestProperty("body", objectOf([], { kind: "never" }), true, {
  ...noDocs,
  text: "`{}` sends a body without fields. Without it, no body is sent if there are no fields.",
});

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
    omission: null,
    content: content.map(({ mediaType, writer, fields }) => ({ mediaType, writer, fields })),
  };
}

/** The type of a request without parameters has no keys. */
function parametersType(parameters: readonly Parameter[]): Type {
  return objectOf(
    parameters.map(({ property }) => property),
    parameters.length === 0 ? { kind: "never" } : null,
  );
}

/** Writers of bodies that are objects, whose fields can be keys of the request. */
const fieldWriters: readonly BodyWriter[] = ["json", "form", "multipart"];

/** The fields of a body if they can be placed next to the parameters, otherwise `null`. */
function flatFields(
  parameters: readonly Parameter[],
  body: TypedBody,
  operation: Node,
  schemas: SchemaTypes,
): readonly Property[] | null {
  const [only] = body.content;
  if (only === undefined || body.content.length > 1 || !fieldWriters.includes(only.writer)) return null;
  const fields = plainProperties(only.type, schemas);
  if (fields === null || fields.length === 0) return null;
  // An optional body with required fields needs a key of its own, so that it can be left out.
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
