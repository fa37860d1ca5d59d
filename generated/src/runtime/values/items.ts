import { jsonOf } from "./json.js";
import { isObject, membersOf } from "./objects.js";
import { encode } from "./percent.js";
import type { Encode } from "./percent.js";
import { textOf } from "./text.js";

/** A value as text; objects and arrays, for which no style has a notation at this depth, are JSON. */
export function nestedText(name: string, value: unknown): string {
  return isObject(value) ? jsonOf(name, value) : textOf(name, value);
}

/**
 * The items of an array, or the members of an object as key, `between` and value; any other value is the only item.
 * What is nested deeper is JSON (OpenAPI 3.1.1, appendix C, leaves it open).
 */
export function itemsOf(name: string, value: unknown, between: string, encoder: Encode): readonly string[] {
  const text = (item: unknown): string => encoder(nestedText(name, item));
  if (Array.isArray(value)) return value.filter((item) => item !== undefined).map(text);
  if (!isObject(value)) return [text(value)];
  return membersOf(value).map(([key, member]) => encoder(textOf(name, key)) + between + text(member));
}

/** A pair `name=value` for each item of an array; the members of an object are pairs by their own names. */
export function pairsOf(
  name: string,
  value: unknown,
  encodeValue: Encode,
  encodeName: Encode = encode,
): readonly string[] {
  const items = itemsOf(name, value, "=", encodeValue);
  const haveNames = isObject(value) && !Array.isArray(value);
  return haveNames ? items : items.map((item) => `${encodeName(name)}=${item}`);
}
