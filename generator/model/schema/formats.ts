import type { Type } from "../type/type.js";

/**
 * The types that formats give to the values of a map. All other formats keep their JSON type, text or number:
 * `date-time`, `byte`, `binary`, `int64` and `decimal` say how to interpret a value, not what arrives. The config can
 * set a type for any format.
 */
export const mapFormats: ReadonlyMap<string, Type> = new Map([["uri-map", { kind: "string" }]]);
