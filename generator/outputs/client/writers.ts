import { styleRow } from "../../model/style/styles.js";
import type {
  BodyWriter,
  Parameter,
  ParameterEncoding,
  ParameterLocation,
  BodyReader,
  RequestBody,
  ResponseHeader,
} from "../../model/sdk.js";
import type { RuntimeValue } from "../../runtime/exports.js";

/** The runtime's function that writes a parameter. */
export function parameterWriter({ in: location, encoding, single }: Parameter): RuntimeValue {
  const short =
    encoding.kind === "style" && single && !encoding.allowReserved
      ? styleRow(location, encoding.style).single
      : undefined;
  return short ?? writerOf(location, encoding);
}

/** The runtime's function that writes a field of a form body in a style. */
export function fieldWriter(encoding: ParameterEncoding): RuntimeValue {
  return writerOf("query", encoding);
}

function writerOf(location: ParameterLocation, encoding: ParameterEncoding): RuntimeValue {
  if (encoding.kind === "content") return contentWriters[location][encoding.writer];
  const row = styleRow(location, encoding.style);
  const { joined, exploded } = encoding.allowReserved ? (row.reserved ?? row) : row;
  return encoding.explode ? exploded : joined;
}

type ContentWriter = (ParameterEncoding & { readonly kind: "content" })["writer"];

/** The runtime's writers of `content` parameters; only a query contains forms, and only `querystring` is one. */
const contentWriters: Readonly<Record<ParameterLocation, Readonly<Record<ContentWriter, RuntimeValue>>>> = {
  path: { json: "pathJson", text: "pathText", plain: "pathText", form: "pathText" },
  query: { json: "queryJson", text: "queryText", plain: "queryText", form: "queryFormContent" },
  header: { json: "headerJson", text: "headerText", plain: "headerText", form: "headerText" },
  cookie: { json: "cookieJson", text: "cookieText", plain: "cookieText", form: "cookieText" },
  querystring: {
    json: "queryStringJson",
    text: "queryStringText",
    plain: "queryStringPlain",
    form: "queryStringForm",
  },
};

/** The runtime's encoder of a body. */
export const bodyEncoders: Readonly<Record<BodyWriter, RuntimeValue>> = {
  json: "jsonBody",
  form: "formBody",
  multipart: "multipartBody",
  text: "textBody",
  binary: "binaryBody",
  jsonLines: "jsonLinesBody",
  jsonSequence: "jsonSequenceBody",
};

/** The runtime's functions that leave out an optional body. */
export const bodyChoices: Readonly<Record<NonNullable<RequestBody["omission"]>, RuntimeValue>> = {
  notGiven: "ifGiven",
  noFields: "ifFilled",
  noFieldsNorBody: "ifFilledOrEmpty",
};

/** The runtime's functions that write a field of a form as JSON: always, or only if it is a list or an object. */
export const fieldJson: RuntimeValue = "queryFieldJson";
export const fieldAny: RuntimeValue = "queryField";

/** The encoder of a form whose fields specify how they are written, or which the caller passes as one value. */
export const encodedForm: RuntimeValue = "encodedFormBody";

/** The runtime's decoder of a response body; responses without content have no body, or any. */
export const decoders: Readonly<Record<BodyReader | "empty" | "undescribed", RuntimeValue>> = {
  json: "json",
  text: "text",
  blob: "blob",
  any: "anyType",
  anyText: "anyText",
  stream: "stream",
  jsonLines: "jsonLines",
  jsonSequence: "jsonSequence",
  events: "events",
  jsonEvents: "jsonEvents",
  namedEvents: "namedEvents",
  eventData: "eventData",
  empty: "empty",
  undescribed: "anyBody",
};

/** The runtime's reader of a response header. */
export const headerReaders: Readonly<Record<ResponseHeader["reader"], RuntimeValue>> = {
  string: "readText",
  number: "readNumber",
  boolean: "readBoolean",
  list: "readList",
  cookies: "readCookies",
};
