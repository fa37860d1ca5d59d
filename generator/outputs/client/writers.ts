import type {
  BodyFormat,
  Parameter,
  ParameterEncoding,
  ResponseFormat,
  ResponseHeader,
} from "../../model/sdk.js";

/** A function of the runtime, and the module of the runtime that exports it. */
export interface RuntimeName {
  readonly name: string;
  readonly module: string;
}

/** The runtime's function that writes a parameter. */
export function parameterWriter({ in: location, encoding, single }: Parameter): RuntimeName {
  // Single values need no style, and most path parameters are such.
  if (location === "path" && encoding.kind === "style" && encoding.style === "simple" && single) {
    return { module: "path", name: "pathText" };
  }
  return writerOf(location, encoding);
}

/** The runtime's function that writes a field of a form body in a style. */
export function fieldWriter(encoding: ParameterEncoding): RuntimeName {
  return writerOf("query", encoding);
}

function writerOf(location: Parameter["in"], encoding: ParameterEncoding): RuntimeName {
  if (encoding.kind === "content") return contentWriter(location, encoding.format);
  switch (location) {
    case "path":
      return { module: "path", name: `path${pascal(encoding.style)}${encoding.explode ? "Explode" : ""}` };
    case "header":
      return { module: "header", name: `headerSimple${encoding.explode ? "Explode" : ""}` };
    case "cookie":
      return {
        module: "cookie",
        name: encoding.style === "cookie" ? "cookieRaw" : `cookieForm${joined(encoding)}`,
      };
    case "query":
      return {
        module: "query",
        name: `query${queryStyle(encoding)}${encoding.allowReserved ? "Reserved" : ""}`,
      };
    case "querystring":
      return { module: "query", name: "queryForm" };
  }
}

type ContentFormat = (ParameterEncoding & { readonly kind: "content" })["format"];

function contentWriter(location: Parameter["in"], format: ContentFormat): RuntimeName {
  // Made of the fields of the form.
  if (format === "form")
    return { module: "query-form", name: location === "query" ? "queryFormContent" : "queryStringForm" };
  return location === "querystring"
    ? { module: "query-string", name: `queryString${pascal(format)}` }
    : { module: location, name: `${location}${pascal(format)}` };
}

type Style = ParameterEncoding & { readonly kind: "style" };

function queryStyle(encoding: Style): string {
  switch (encoding.style) {
    case "deepObject":
      return "Deep";
    // With explode the delimiter never shows: each item is a pair of its own.
    case "spaceDelimited":
      return encoding.explode ? "Form" : "Space";
    case "pipeDelimited":
      return encoding.explode ? "Form" : "Pipe";
    default:
      return `Form${joined(encoding)}`;
  }
}

function joined(encoding: Style): string {
  return encoding.explode ? "" : "Joined";
}

function pascal(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** The runtime's encoder of a body. */
export const bodyEncoders: Readonly<Record<BodyFormat, RuntimeName>> = {
  json: { module: "json-body", name: "jsonBody" },
  form: { module: "form-body", name: "formBody" },
  multipart: { module: "multipart-body", name: "multipartBody" },
  text: { module: "text-body", name: "textBody" },
  binary: { module: "binary-body", name: "binaryBody" },
  file: { module: "binary-body", name: "fileBody" },
  jsonLines: { module: "json-items-body", name: "jsonLinesBody" },
  jsonSequence: { module: "json-items-body", name: "jsonSequenceBody" },
};

/** The runtime's functions that write a field of a form as JSON: in any case, or where it is a list or an object. */
export const fieldJson: RuntimeName = { module: "query-form", name: "queryFieldJson" };
export const fieldAny: RuntimeName = { module: "query-form", name: "queryField" };

/** The encoder of a form with fields that say how they are written. */
export const encodedForm: RuntimeName = { module: "form-body", name: "encodedFormBody" };

/** The runtime's decoder of a response body; `empty` is that of a response without content. */
export const decoders: Readonly<Record<ResponseFormat | "empty", RuntimeName>> = {
  json: { module: "decode", name: "json" },
  text: { module: "decode", name: "text" },
  blob: { module: "decode", name: "blob" },
  stream: { module: "stream", name: "stream" },
  jsonLines: { module: "json-lines", name: "jsonLines" },
  jsonSequence: { module: "json-sequence", name: "jsonSequence" },
  events: { module: "events", name: "events" },
  jsonEvents: { module: "events", name: "jsonEvents" },
  eventData: { module: "events", name: "eventData" },
  empty: { module: "decode", name: "empty" },
};

/** The runtime's reader of a response header; a string needs none. */
export const headerReaders: Readonly<Record<ResponseHeader["format"], RuntimeName | null>> = {
  string: null,
  number: { module: "decode", name: "readNumber" },
  boolean: { module: "decode", name: "readBoolean" },
  list: { module: "decode", name: "readList" },
};

/** The runtime's modules that export the types which generated types name; other names are the platform's. */
export const runtimeTypeModules: ReadonlyMap<string, string> = new Map([
  ["BinaryInput", "binary"],
  ["ByteStream", "binary"],
  ["BodyPart", "part"],
  ["ServerSentEvent", "events"],
]);
