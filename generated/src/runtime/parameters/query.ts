import { itemsOf, pairsOf } from "../values/items.js";
import { jsonOf } from "../values/json.js";
import { isObject, membersOf } from "../values/objects.js";
import { encode, encodeReserved } from "../values/percent.js";
import type { Encode } from "../values/percent.js";
import { textOf } from "../values/text.js";
import type { ParameterWriter } from "./parameter.js";

/** A pair for each value, or for each member of an object by its own name. */
function exploded(encoder: Encode): ParameterWriter {
  return ({ query }, name, value) => {
    query.push(...pairsOf(name, value, encoder));
  };
}

/** One pair with all values between delimiters; an empty list or object is left out (RFC 6570, section 2.3). */
function joined(delimiter: string, encoder: Encode): ParameterWriter {
  return ({ query }, name, value) => {
    const items = itemsOf(name, value, delimiter, encoder);
    if (items.length > 0) query.push(`${encode(name)}=${items.join(delimiter)}`);
  };
}

/** A pair `name[key][key]=value` for each value, however deep; arrays by index. */
function deep(encoder: Encode): ParameterWriter {
  const write: ParameterWriter = (parts, encodedName, value) => {
    if (!isObject(value)) {
      parts.query.push(`${encodedName}=${encoder(textOf(encodedName, value))}`);
      return;
    }
    for (const [key, member] of membersOf(value))
      write(parts, `${encodedName}%5B${encode(textOf(encodedName, key))}%5D`, member);
  };
  return (parts, name, value) => write(parts, encode(name), value);
}

/** Style `form`, exploded by default. */
export const queryForm: ParameterWriter = /* @__PURE__ */ exploded(encode);
/** Style `form`, with `allowReserved`. */
export const queryFormReserved: ParameterWriter = /* @__PURE__ */ exploded(encodeReserved);
/** Style `form`, not exploded: values separated by commas. */
export const queryFormJoined: ParameterWriter = /* @__PURE__ */ joined(",", encode);
/** Style `form`, not exploded, with `allowReserved`. */
export const queryFormJoinedReserved: ParameterWriter = /* @__PURE__ */ joined(",", encodeReserved);
/** Style `spaceDelimited`. */
export const querySpaceDelimited: ParameterWriter = /* @__PURE__ */ joined("%20", encode);
/** Style `spaceDelimited`, with `allowReserved`. */
export const querySpaceDelimitedReserved: ParameterWriter = /* @__PURE__ */ joined("%20", encodeReserved);
/** Style `pipeDelimited`; the pipe itself has to be encoded (RFC 3986, appendix A). */
export const queryPipeDelimited: ParameterWriter = /* @__PURE__ */ joined("%7C", encode);
/** Style `pipeDelimited`, with `allowReserved`. */
export const queryPipeDelimitedReserved: ParameterWriter = /* @__PURE__ */ joined("%7C", encodeReserved);
/** Style `deepObject`. */
export const queryDeepObject: ParameterWriter = /* @__PURE__ */ deep(encode);
/** Style `deepObject`, with `allowReserved`. */
export const queryDeepObjectReserved: ParameterWriter = /* @__PURE__ */ deep(encodeReserved);

/** A parameter with `content` in JSON. */
export const queryJson: ParameterWriter = ({ query }, name, value) => {
  query.push(`${encode(name)}=${encode(jsonOf(name, value))}`);
};

/** A parameter with `content` in a text format. */
export const queryText: ParameterWriter = ({ query }, name, value) => {
  query.push(`${encode(name)}=${encode(textOf(name, value))}`);
};
