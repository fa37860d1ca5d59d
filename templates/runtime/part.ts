/** Tells parts from objects that a document's own schema describes. */
const brand: unique symbol = Symbol();

/** A header of a part; lists are joined by commas. */
export type PartHeader = string | number | boolean | readonly (string | number | boolean)[];

/** A value of a multipart body with what its part says beside it; `part` makes one. */
export interface BodyPart<Value, Headers extends object = object> {
  readonly [brand]: true;
  readonly value: Value;
  readonly filename: string | undefined;
  readonly contentType: string | undefined;
  readonly headers: Headers;
}

/** What a part says beside its value. */
export interface PartOptions {
  /** The name of a file; that of a `File` by default. */
  readonly filename?: string | undefined;
  /** Its media type; that of a `Blob`, else what the document says by default. */
  readonly contentType?: string | undefined;
}

/** A value of a multipart body with a file name, a media type or headers of its own. */
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

/** The part that a value is or becomes. */
export function toPart(value: unknown): BodyPart<unknown> {
  return Object(value) === value && brand in (value as object) ? (value as BodyPart<unknown>) : part(value);
}
