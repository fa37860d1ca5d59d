import { encodedFormBody } from "./form-body.js";
import type { FieldEncoding, ParameterWriter, RequestParts } from "./operation.js";
import { encode, fieldOf, jsonOf } from "./values.js";

/** A field of a form that may be anything: objects as JSON, one pair for each item of a list. */
export const queryField: ParameterWriter = ({ query }, name, value) => {
  for (const item of [value].flat()) query.push(`${encode(name)}=${encode(fieldOf(name, item))}`);
};
/** A field of a form that is JSON, whatever it holds; one pair for each item of a list. */
export const queryFieldJson: ParameterWriter = ({ query }, name, value) => {
  for (const item of [value].flat()) query.push(`${encode(name)}=${encode(jsonOf(name, item))}`);
};

function form(parts: RequestParts, value: unknown, encoding: readonly FieldEncoding[]): string {
  return encodedFormBody(parts, value, encoding) as string;
}

/** A `content` parameter that is a form of its own, as one value. */
export const queryFormContent =
  (encoding: readonly FieldEncoding[]): ParameterWriter =>
  (parts, name, value) => {
    parts.query.push(`${encode(name)}=${encode(form(parts, value, encoding))}`);
  };
/** The whole query string as a form (`in: querystring`, OpenAPI 3.2). */
export const queryStringForm =
  (encoding: readonly FieldEncoding[]): ParameterWriter =>
  (parts, _name, value) => {
    const text = form(parts, value, encoding);
    if (text !== "") parts.query.push(text);
  };
