import type { ParameterWriter } from "./operation.js";
import { encode, encodeReserved, isRecord, itemsOf, jsonOf, membersOf, textOf } from "./values.js";
import type { Encode } from "./values.js";

/** `form`, exploded: a pair for each value, or for each member of an object by its own name. */
function exploded(encoder: Encode): ParameterWriter {
  return ({ query }, name, value) => {
    const own = isRecord(value) && !Array.isArray(value);
    for (const item of itemsOf(name, value, "=", encoder)) query.push(own ? item : `${encode(name)}=${item}`);
  };
}

/** One pair, the values joined by a delimiter; an empty list or object is left out (RFC 6570, section 2.3). */
function joined(delimiter: string, encoder: Encode): ParameterWriter {
  return ({ query }, name, value) => {
    const items = itemsOf(name, value, delimiter, encoder);
    if (items.length > 0) query.push(`${encode(name)}=${items.join(delimiter)}`);
  };
}

/** `name[key][key]=value` for each value, however deep; lists by index. */
function deep(encoder: Encode): ParameterWriter {
  const write: ParameterWriter = (parts, name, value) => {
    if (!isRecord(value)) parts.query.push(`${name}=${encoder(textOf(name, value))}`);
    else for (const [key, member] of membersOf(value)) write(parts, `${name}%5B${encode(key)}%5D`, member);
  };
  return (parts, name, value) => write(parts, encode(name), value);
}

/** `form`, the default. */
export const queryForm: ParameterWriter = /* @__PURE__ */ exploded(encode);
/** `form`, allowReserved. */
export const queryFormReserved: ParameterWriter = /* @__PURE__ */ exploded(encodeReserved);
/** `form`, not exploded: values joined by commas. */
export const queryFormJoined: ParameterWriter = /* @__PURE__ */ joined(",", encode);
/** `form`, not exploded, allowReserved. */
export const queryFormJoinedReserved: ParameterWriter = /* @__PURE__ */ joined(",", encodeReserved);
/** `spaceDelimited`. */
export const querySpace: ParameterWriter = /* @__PURE__ */ joined("%20", encode);
/** `spaceDelimited`, allowReserved. */
export const querySpaceReserved: ParameterWriter = /* @__PURE__ */ joined("%20", encodeReserved);
/** `pipeDelimited`; the pipe itself has to be encoded (RFC 3986, appendix A). */
export const queryPipe: ParameterWriter = /* @__PURE__ */ joined("%7C", encode);
/** `pipeDelimited`, allowReserved. */
export const queryPipeReserved: ParameterWriter = /* @__PURE__ */ joined("%7C", encodeReserved);
/** `deepObject`. */
export const queryDeep: ParameterWriter = /* @__PURE__ */ deep(encode);
/** `deepObject`, allowReserved. */
export const queryDeepReserved: ParameterWriter = /* @__PURE__ */ deep(encodeReserved);

/** A `content` parameter in JSON. */
export const queryJson: ParameterWriter = ({ query }, name, value) => {
  query.push(`${encode(name)}=${encode(jsonOf(name, value))}`);
};
/** A `content` parameter in text. */
export const queryText: ParameterWriter = ({ query }, name, value) => {
  query.push(`${encode(name)}=${encode(textOf(name, value))}`);
};
