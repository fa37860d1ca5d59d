import type { ParameterWriter } from "../parameters/parameter.js";

/** How a field of a form, or a part of a multipart body, is written; the default of its type when empty. */
export interface FieldEncoding {
  /** Writes the field as a query parameter is written. */
  readonly write?: ParameterWriter;
  /** The media type of the part, unless the value has its own. */
  readonly mediaType?: string;
}

/** Encodings by field name, or by position in a multipart body that is a list; `*` stands for all other fields. */
export type FieldEncodings = Readonly<Record<string, FieldEncoding>>;

/** The encoding of a field. */
export function encodingOf(encodings: FieldEncodings, name: string): FieldEncoding {
  const own = Object.hasOwn(encodings, name) ? encodings[name] : encodings["*"];
  return own ?? {};
}
