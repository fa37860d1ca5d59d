/** Tells parts from objects that the document's own schemas describe. */
const brand: unique symbol = Symbol();

/** A header of a part; the items of a list are separated by commas. */
export type PartHeader = string | number | boolean | readonly (string | number | boolean)[];

/** A value of a multipart body with a file name, a media type or headers of its own, made by `part`. */
export interface BodyPart<Value, Headers extends object = object> {
  readonly [brand]: true;
  readonly value: Value;
  readonly filename: string | undefined;
  readonly contentType: string | undefined;
  readonly headers: Headers;
}

/** The file name and media type of a part. */
export interface PartOptions {
  /** The name of the file; that of a `File` by default. */
  readonly filename?: string | undefined;
  /** The media type; by default that of a `Blob`, or else the one in the document. */
  readonly contentType?: string | undefined;
}

/** Gives a value of a multipart body a file name, a media type or headers of its own. */
export function part<Value>(value: Value, options?: PartOptions): BodyPart<Value>;
export function part<Value, const Headers extends Readonly<Record<string, PartHeader | undefined>>>(
  value: Value,
  options: PartOptions & { readonly headers: Headers },
): BodyPart<Value, Headers>;
export function part(
  value: unknown,
  { filename, contentType, headers = {} }: PartOptions & { readonly headers?: object } = {},
): BodyPart<unknown> {
  return { [brand]: true, value, filename, contentType, headers };
}

/** Makes a part of a value that is not one yet. */
export function toPart(value: unknown): BodyPart<unknown> {
  return isPart(value) ? value : part(value);
}

function isPart(value: unknown): value is BodyPart<unknown> {
  return typeof value === "object" && value !== null && brand in value;
}
