/**
 * Whether a value is an array or an object of members. A date or URL is neither: it is written as one value. A `Map`, a
 * stream and others have members that are not theirs to send.
 */
export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  if (Array.isArray(value)) return true;
  return (
    isPlain(value) &&
    typeof memberOf(value, "toJSON") !== "function" &&
    !(Symbol.asyncIterator in Object(value))
  );
}

/** Whether a value is an object that is not of a class of the platform. */
export function isPlain(value: unknown): boolean {
  return Object.prototype.toString.call(value) === "[object Object]";
}

/** The members of a value, without those that are `undefined`. */
export function membersOf(value: unknown): readonly (readonly [key: string, value: unknown])[] {
  return Object.entries(toObject(value)).filter(([, member]) => member !== undefined);
}

/** A member of any value; `undefined` when it has no such member. */
export function memberOf(value: unknown, key: string): unknown {
  return toObject(value)[key];
}

/** Any value as an object; `null` and `undefined` become an empty one. */
export function toObject(value: unknown): Readonly<Record<string, unknown>> {
  return Object(value) as Readonly<Record<string, unknown>>;
}
