import { isObject } from "../../document/json.js";
import type { Json } from "../../document/json.js";
import type { Node } from "../../document/node.js";
import { jsonTypes } from "./keywords.js";

/** Every place where a schema, or a schema that it extends, declares a property; its own comes first. */
export function declarationsOf(
  name: string,
  schema: Node,
  isExcluded: (schema: Node) => boolean = () => false,
): readonly Node[] {
  const found: Node[] = [];
  const seen = new Set<Json | undefined>();
  const waiting = [schema];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { target } = next;
    if (seen.has(target.value) || isExcluded(target)) continue;
    seen.add(target.value);
    const declared = target.at("properties", name);
    if (declared.value !== undefined) found.push(declared);
    waiting.push(...target.items("allOf").toReversed());
  }
  return found;
}

/** The values that all of these schemas list with `const` or `enum`; `null` if none of them does. */
export function listedValues(schemas: readonly Node[]): readonly Json[] | null {
  return schemas
    .map((schema) => valuesOf(schema, new Set()))
    .reduce((one, other) => common(one, other), null);
}

function valuesOf(schema: Node, seen: ReadonlySet<string>): readonly Json[] | null {
  const { target } = schema;
  if (seen.has(target.pointer)) return null;
  const around = new Set([...seen, target.pointer]);
  const constant = target.get("const");
  const values = target.get("enum");
  const own =
    constant !== undefined ? [constant] : Array.isArray(values) && values.length > 0 ? values : null;
  const parts = target.items("allOf").map((member) => valuesOf(member, around));
  const unions = ["oneOf", "anyOf"].map((key) => {
    const members = target.items(key).map((member) => valuesOf(member, around));
    const listed = members.filter((member) => member !== null);
    return members.length === 0 || listed.length < members.length ? null : listed.flat();
  });
  return [own, ...parts, ...unions].reduce<readonly Json[] | null>((one, other) => common(one, other), null);
}

function common(one: readonly Json[] | null, other: readonly Json[] | null): readonly Json[] | null {
  if (one === null || other === null) return one ?? other;
  return one.filter((value) => other.includes(value));
}

/** The JSON types that these schemas name, without `null`. */
export function namedTypes(schemas: readonly Node[]): ReadonlySet<string> {
  return new Set(
    schemas.flatMap(({ target }) => {
      if (!isObject(target.value)) return [];
      const inner = ["allOf", "oneOf", "anyOf"].flatMap((key) => target.items(key));
      return [
        ...jsonTypes(target.value),
        ...inner.filter((item) => item.referenced === null).flatMap((item) => jsonTypes(item.object)),
      ];
    }),
  );
}
