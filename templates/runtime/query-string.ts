import type { ParameterWriter } from "./operation.js";
import { encode, encodeReserved, jsonOf, textOf } from "./values.js";

// The whole query string is one value (`in: querystring`, OpenAPI 3.2); `query-form.ts` has that of a form.

/** In JSON. */
export const queryStringJson: ParameterWriter = ({ query }, name, value) => {
  query.push(encode(jsonOf(name, value)));
};
/** In `text/plain`: the caller's own notation, whose delimiters and percent-encoded triples stay. */
export const queryStringPlain: ParameterWriter = ({ query }, name, value) => {
  const text = textOf(name, value);
  query.push(
    text
      .split(/([&+])/)
      .map((part, index) => (index % 2 === 1 ? part : encodeReserved(part)))
      .join(""),
  );
};
/** In another text format, which a reader gets back by percent-decoding the whole. */
export const queryStringText: ParameterWriter = ({ query }, name, value) => {
  query.push(encode(textOf(name, value)));
};
