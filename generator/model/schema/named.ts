import type { ModelContext } from "../context.js";
import { referenceKey } from "../type/reference.js";
import type { Direction, Reference, Type } from "../type/type.js";
import { undirectedShapeOf } from "../type/shape.js";
import { referencesIn } from "../type/walk.js";

/** A schema that types refer to, before names are assigned. */
export interface UnnamedSchema extends Omit<Reference, "kind"> {
  readonly type: Type;
}

/** The schemas that a package declares. */
export interface ReachedSchemas {
  /** By `referenceKey`; the document's components first, in its order. */
  readonly byKey: ReadonlyMap<string, UnnamedSchema>;
  /** The `subjectOf` schemas whose read and write shapes differ and are both used. */
  readonly split: ReadonlySet<string>;
}

/**
 * Follows the references of all types that operations use. With `all`, unused components are declared too, in their
 * read shape.
 */
export function reachSchemas(roots: readonly Type[], context: ModelContext, all: boolean): ReachedSchemas {
  const found = follow(roots, context);
  const components = context.document.entries("components", "schemas").map(([, { pointer }]) => pointer);
  const unused = components.filter(
    (pointer) =>
      all && !directions.some((direction) => found.has(referenceKey({ pointer, direction, part: "whole" }))),
  );
  const reached = follow(
    [
      ...roots,
      ...unused.map((pointer): Type => ({ kind: "reference", pointer, direction: "read", part: "whole" })),
    ],
    context,
  );
  const order = new Map(components.map((pointer, index) => [pointer, index]));
  const rank = ({ pointer }: UnnamedSchema): number => order.get(pointer) ?? components.length;
  const sorted = [...reached].sort(
    ([, one], [, other]) =>
      rank(one) - rank(other) ||
      compare(one.pointer, other.pointer) ||
      compare(other.part, one.part) ||
      compare(one.direction, other.direction),
  );
  const byKey = new Map(sorted);
  return { byKey, split: splitSchemas(byKey) };
}

const directions: readonly Direction[] = ["read", "write"];

function compare(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}

function follow(roots: readonly Type[], context: ModelContext): Map<string, UnnamedSchema> {
  const found = new Map<string, UnnamedSchema>();
  const waiting = roots.flatMap(referencesIn);
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { pointer, direction, part } = next;
    const key = referenceKey(next);
    if (found.has(key)) continue;
    const type = context.schemas.target(next);
    found.set(key, { pointer, direction, part, type });
    waiting.push(...referencesIn(type));
  }
  return found;
}

/** A schema is split if its own two shapes differ, or if it refers to a schema that is split. */
function splitSchemas(byKey: ReadonlyMap<string, UnnamedSchema>): ReadonlySet<string> {
  const split = new Set<string>();
  const users = new Map<string, string[]>();
  const waiting: string[] = [];
  for (const { type, ...schema } of byKey.values()) {
    const other = byKey.get(
      referenceKey({ ...schema, direction: schema.direction === "read" ? "write" : "read" }),
    );
    if (schema.direction === "write" || other === undefined) continue;
    const subject = subjectOf(schema);
    if (undirectedShapeOf(type) !== undirectedShapeOf(other.type)) waiting.push(subject);
    for (const reference of referencesIn(type)) {
      const list = users.get(subjectOf(reference));
      if (list === undefined) users.set(subjectOf(reference), [subject]);
      else list.push(subject);
    }
  }
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (split.has(next)) continue;
    split.add(next);
    waiting.push(...(users.get(next) ?? []));
  }
  return split;
}

/** Identifies what shares one name for both directions unless it is split: a schema's pointer, or its own part. */
export function subjectOf({ pointer, part }: Pick<Reference, "pointer" | "part">): string {
  return part === "whole" ? pointer : `${pointer} ${part}`;
}
