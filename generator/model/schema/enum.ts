import { isObject } from "../../document/json.js";
import type { Json } from "../../document/json.js";
import type { Node } from "../../document/node.js";
import { unionOf } from "../type/combine.js";
import { noDocs } from "../type/docs.js";
import { objectOf } from "../type/type.js";
import type { Type } from "../type/type.js";

/** The type whose only value is this JSON value. */
export function literalType(value: Json): Type {
  if (value === null) return { kind: "null" };
  if (Array.isArray(value)) {
    return {
      kind: "tuple",
      items: (value as readonly Json[]).map((item) => ({ type: literalType(item), optional: false })),
      rest: null,
    };
  }
  if (isObject(value)) {
    const properties = Object.entries(value) as [string, Json][];
    return objectOf(
      properties.map(([name, item]) => ({ name, type: literalType(item), optional: false, docs: noDocs })),
    );
  }
  return { kind: "literal", value: value as string | number | boolean };
}

/** The values of `oneOf` or `anyOf` if all members are constants, which is an enum in another notation; else `null`. */
export function constantsOf(members: readonly Node[]): readonly Json[] | null {
  const constants = members.flatMap(({ value }) => {
    if (!isObject(value) || value.const === undefined) return [];
    return Object.keys(value).every((key) => annotations.has(key)) ? [value.const] : [];
  });
  return members.length > 1 && constants.length === members.length ? constants : null;
}

/** Keywords next to `const` that do not affect the type. */
const annotations: ReadonlySet<string> = new Set([
  "const",
  "type",
  "title",
  "description",
  "deprecated",
  "format",
]);

/**
 * The union of an enum's values. A server may learn new strings before its clients do, so types of received values also
 * accept other strings, and so does a request that takes the same schema: what was received can be sent back. A single
 * value stays closed, because it is a tag that distinguishes types.
 */
export function enumType(values: readonly Json[], isOpen: boolean): Type {
  const texts = values.filter((value) => typeof value === "string");
  return unionOf([
    ...values.map(literalType),
    ...(isOpen && texts.length > 1 ? [{ kind: "other-string" } as const] : []),
  ]);
}
