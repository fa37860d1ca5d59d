import { jsonOf } from "../values/json.js";
import { encode, encodeReserved } from "../values/percent.js";
import { textOf } from "../values/text.js";
import type { ParameterWriter } from "./parameter.js";

// One value is the whole query string (`in: querystring`, OpenAPI 3.2). For forms see `query-form.ts`.

/** The whole query string in JSON. */
export const queryStringJson: ParameterWriter = ({ query }, name, value) => {
  query.push(encode(jsonOf(name, value)));
};

/** The whole query string in `text/plain`: the caller's own notation, of which `&`, `+` and encoded triples are kept. */
export const queryStringPlain: ParameterWriter = ({ query }, name, value) => {
  const pieces = textOf(name, value).split(/([&+])/);
  // Every second piece is a delimiter.
  query.push(pieces.map((piece, index) => (index % 2 === 1 ? piece : encodeReserved(piece))).join(""));
};

/** The whole query string in another text format, percent-encoded as one value. */
export const queryStringText: ParameterWriter = ({ query }, name, value) => {
  query.push(encode(textOf(name, value)));
};
