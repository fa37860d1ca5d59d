import type { Type } from "../type/type.js";

/**
 * What a format says of the values of a map. Every other format is text or a number in JSON, and stays that in a type:
 * `date-time`, `byte`, `binary`, `int64` and `decimal` say how to read a value, not what arrives. A config can name a
 * type for any format.
 */
export const mapFormats: ReadonlyMap<string, Type> = new Map([["uri-map", { kind: "string" }]]);
