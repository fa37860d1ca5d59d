import { referenceKey } from "../sdk.js";
import { unknownType } from "../type.js";
import type { Type } from "../type.js";
import type { UnnamedSchema } from "./named.js";
import { immediateReferences, replaceImmediate } from "./references.js";

/** What became of schemas that are defined as themselves. */
export interface BrokenCycles {
  readonly byKey: ReadonlyMap<string, UnnamedSchema>;
  /** Pointers of the schemas where a circle was opened. */
  readonly broken: readonly string[];
}

/**
 * A type alias cannot be defined as itself without an object or array between (TypeScript error 2456); the
 * reference that closes such a circle says nothing: it is left out of a union, and else becomes `unknown`.
 */
export function breakCycles(byKey: ReadonlyMap<string, UnnamedSchema>): BrokenCycles {
  const done = new Set<string>();
  const result = new Map<string, UnnamedSchema>(byKey);
  const broken: string[] = [];
  // Not in the document's order, so that the circle opens at the same place in any.
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
        broken.push(schema.pointer);
      }
      stack.push({ key: next.key, leave: true });
      for (const reference of immediateReferences(opened)) {
        stack.push({ key: referenceKey(reference), leave: false });
      }
    }
  }
  return { byKey: result, broken };
}

/** Of a union a schema adds itself nothing; anywhere else nothing is known of what would close the circle. */
function openCircle(type: Type, own: string, onPath: ReadonlySet<string>): Type {
  const closes = immediateReferences(type).some((ref) => onPath.has(referenceKey(ref)));
  if (!closes) return type;
  const opened = replaceImmediate(type, (ref, holder) => {
    const key = referenceKey(ref);
    if (!onPath.has(key)) return ref;
    return key === own && holder === "union" ? { kind: "never" } : unknownType;
  });
  return opened.kind === "never" ? unknownType : opened;
}
