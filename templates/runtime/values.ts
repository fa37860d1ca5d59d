import { refuse } from "./errors.js";

/** Turns text into what a place of the request can carry. */
export type Encode = (text: string) => string;

/** Percent-encodes all but unreserved characters (RFC 3986, section 2.3); `encodeURIComponent` leaves five more. */
export function encode(text: string): string {
  return encodeURIComponent(text).replace(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`);
}

/**
 * Leaves reserved characters and percent-encoded triples as they are (RFC 6570, section 3.2.3), except those that
 * would end the query or one of its pairs.
 */
export function encodeReserved(text: string): string {
  return encodeURI(text)
    .replace(/%25([\dA-Fa-f]{2})/g, "%$1")
    .replace(/[#&+]/g, encodeURIComponent);
}

const noText: readonly unknown[] = [NaN, Infinity, -Infinity];

/** A single value as text, a date as JSON has it; `null` is empty. A value without an exact text is refused. */
export function textOf(name: string, value: unknown): string {
  const plain =
    typeof value === "string" ? value : ((value as Partial<Date> | null | undefined)?.toJSON?.() ?? value);
  if (Object(plain) === plain || noText.includes(plain)) refuse(name);
  return String(plain ?? "");
}

/** Whether a value has members to write one by one. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return Object(value) === value && !(value instanceof Date);
}

/** The members of an object that are to be sent. */
export function membersOf(value: unknown): readonly (readonly [string, unknown])[] {
  return Object.entries(Object(value) as object).filter(([, member]) => member !== undefined);
}

/** A value as text where no notation says how lists and objects are written: they are JSON. */
export function fieldOf(name: string, value: unknown): string {
  return isRecord(value) ? jsonOf(name, value) : textOf(name, value);
}

/**
 * The items of a list, or the members of an object as `name` + `between` + `value`; a single value as one item. What
 * is nested deeper has no notation in any style (OpenAPI 3.1.1, appendix C) and is JSON.
 */
export function itemsOf(name: string, value: unknown, between: string, encoder: Encode): readonly string[] {
  const text = (item: unknown): string => encoder(fieldOf(name, item));
  if (Array.isArray(value)) return value.filter((item) => item !== undefined).map(text);
  if (!isRecord(value)) return [text(value)];
  return membersOf(value).map(([key, member]) => encoder(key) + between + text(member));
}

/** A value as JSON; a number that JSON would turn into `null` is refused. */
export function jsonOf(name: string, value: unknown): string {
  return JSON.stringify(value, (key, member: unknown) => {
    if (typeof member === "number") textOf(key || name, member);
    return member;
  });
}
