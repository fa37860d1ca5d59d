import { referenceKey } from "../type/reference.js";
import { unknownType } from "../type/type.js";
import type { Composition, Reference, Type } from "../type/type.js";
import { immediateReferences, withMembers } from "../type/walk.js";
import type { UnnamedSchema } from "./named.js";

/** The schemas without circular definitions, and where circles were broken. */
export interface BrokenCycles {
  readonly byKey: ReadonlyMap<string, UnnamedSchema>;
  /** The schemas that were defined as themselves. */
  readonly broken: readonly UnnamedSchema[];
}

/**
 * Breaks circles of schemas that are defined as each other with no object or array in between, which type aliases do
 * not support (TypeScript error 2456). The reference that closes a circle is removed from a union, and becomes
 * `unknown` anywhere else.
 */
export function breakCycles(byKey: ReadonlyMap<string, UnnamedSchema>): BrokenCycles {
  const done = new Set<string>();
  const result = new Map<string, UnnamedSchema>(byKey);
  const broken: UnnamedSchema[] = [];
  // Sorted, so that a circle is broken at the same place whatever the document's order.
  for (const start of [...byKey.keys()].sort()) {
    const onPath = new Set<string>();
    const stack = [{ key: start, leave: false }];
    for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
      if (next.leave) {
        onPath.delete(next.key);
        done.add(next.key);
        continue;
      }
      const schema = result.get(next.key);
      if (schema === undefined || done.has(next.key) || onPath.has(next.key)) continue;
      onPath.add(next.key);
      const opened = openCircle(schema.type, next.key, onPath);
      if (opened !== schema.type) {
        result.set(next.key, { ...schema, type: opened });
        broken.push(schema);
      }
      stack.push({ key: next.key, leave: true });
      for (const reference of immediateReferences(opened)) {
        stack.push({ key: referenceKey(reference), leave: false });
      }
    }
  }
  return { byKey: result, broken };
}

/** A union does not change if it contains itself; anywhere else, the type that would close the circle is unknown. */
function openCircle(type: Type, own: string, onPath: ReadonlySet<string>): Type {
  const open = (reference: Reference, holder: Composition | null): Type => {
    const key = referenceKey(reference);
    if (!onPath.has(key)) return reference;
    return key === own && holder?.kind === "union" ? { kind: "never" } : unknownType;
  };
  const opened = mapImmediate(type, open, null);
  return opened.kind === "never" && type.kind !== "never" ? unknownType : opened;
}

/** Replaces the immediate references of a type; `holder` is the type that has a reference as a member. */
function mapImmediate(
  type: Type,
  map: (reference: Reference, holder: Composition | null) => Type,
  holder: Composition | null,
): Type {
  if (type.kind === "reference") return map(type, holder);
  if (type.kind !== "union" && type.kind !== "intersection") return type;
  return withMembers(
    type,
    type.members.map((member) => mapImmediate(member, map, type)),
  );
}
