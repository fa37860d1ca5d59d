import { isObject } from "../../document/json.js";
import type { Json } from "../../document/json.js";
import type { Node } from "../../document/node.js";
import { jsonTypes } from "./keywords.js";

/** What a schema, or a schema that it extends, says of one of its properties. */
export interface Declared {
  /** The places that declare it; the schema's own comes first. */
  readonly places: readonly Node[];
  /** The values that all of them list; `null` if none does. */
  readonly values: readonly Json[] | null;
  /** The JSON types that they name. */
  readonly types: ReadonlySet<string>;
}

/** What has been found, by document, schema and property. */
const known = new WeakMap<Node, Map<Json | undefined, Map<string, Declared>>>();

/** What a schema, or a schema that it extends, says of a property. */
export function declaredOf(name: string, schema: Node): Declared {
  const ofDocument = madeIn(known, schema.root, () => new Map<Json | undefined, Map<string, Declared>>());
  const ofSchema = madeIn(ofDocument, schema.target.value, () => new Map<string, Declared>());
  return madeIn(ofSchema, name, () => {
    const places = declarationsOf(name, schema);
    return { places, values: listedValues(places), types: namedTypes(places) };
  });
}

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

/** The value of a key, which is made when it is asked for first. */
function madeIn<Key, Value>(
  map: { get(key: Key): Value | undefined; set(key: Key, value: Value): unknown },
  key: Key,
  make: () => Value,
): Value {
  const found = map.get(key);
  if (found !== undefined) return found;
  const value = make();
  map.set(key, value);
  return value;
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

/** The values of both lists; a list that is `null` does not count. */
export function common(one: readonly Json[] | null, other: readonly Json[] | null): readonly Json[] | null {
  if (one === null || other === null) return one ?? other;
  return one.filter((value) => other.includes(value));
}

/** The JSON types that these schemas name, without `null`. */
function namedTypes(schemas: readonly Node[]): ReadonlySet<string> {
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
