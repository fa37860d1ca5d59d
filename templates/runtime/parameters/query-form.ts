import type { FieldEncodings } from "../bodies/encoding.js";
import { encodedFormBody } from "../bodies/form.js";
import { nestedText } from "../values/items.js";
import { jsonOf } from "../values/json.js";
import { encode } from "../values/percent.js";
import type { ParameterWriter } from "./parameter.js";

/** A form field of any type: a pair for each item of an array, objects as JSON. */
export const queryField: ParameterWriter = ({ query }, name, value) => {
  for (const item of [value].flat()) query.push(`${encode(name)}=${encode(nestedText(name, item))}`);
};

/** A form field in JSON, strings included: a pair for each item of an array. */
export const queryFieldJson: ParameterWriter = ({ query }, name, value) => {
  for (const item of [value].flat()) query.push(`${encode(name)}=${encode(jsonOf(name, item))}`);
};

/** A parameter with `content` that is a form; the whole form is the value of one pair. */
export function queryFormContent(encoding: FieldEncodings = {}): ParameterWriter {
  return (parts, name, value) => {
    parts.query.push(`${encode(name)}=${encode(encodedFormBody(parts, value, encoding))}`);
  };
}

/** The whole query string as a form (`in: querystring`, OpenAPI 3.2). */
export function queryStringForm(encoding: FieldEncodings = {}): ParameterWriter {
  return (parts, _name, value) => {
    const form = encodedFormBody(parts, value, encoding);
    if (form !== "") parts.query.push(form);
  };
}
