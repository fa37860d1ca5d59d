import type { Finding } from "../../diagnostics.js";
import type { Document } from "../../document/document.js";
import { isObject } from "../../document/json.js";
import type { Json, JsonObject } from "../../document/json.js";
import type { Node } from "../../document/node.js";
import { pointerKeys, pointerTo } from "../../document/pointer.js";
import { visit } from "./visit.js";

/** A document as it is read, and everything in it that is not what its place needs. */
export interface CorrectedDocument {
  readonly value: JsonObject;
  readonly findings: readonly Finding[];
}

/** Reads values that can only mean one thing as what they mean, and leaves out those that mean nothing. */
export function correct(root: Node, document: Document): CorrectedDocument {
  const is30 = root.text("openapi").startsWith("3.0");
  const { findings, changes } = visit(root, { is30, written: document.written });
  if (changes.size === 0) return { value: document.value, findings };
  return { value: changed(document.value, "", changes, holders(changes)) as JsonObject, findings };
}

/** The pointers of everything that holds a change. */
function holders(changes: ReadonlyMap<string, Json | undefined>): ReadonlySet<string> {
  const found = new Set<string>();
  for (const pointer of changes.keys()) {
    for (let keys = pointerKeys(pointer).slice(0, -1), isNew = true; isNew; keys = keys.slice(0, -1)) {
      const holder = pointerTo("", ...keys);
      isNew = keys.length > 0 && !found.has(holder);
      found.add(holder);
    }
  }
  return found;
}

/** A value with its changes; shares everything else with the given one. */
function changed(
  written: Json | undefined,
  pointer: string,
  changes: ReadonlyMap<string, Json | undefined>,
  holding: ReadonlySet<string>,
): Json | undefined {
  const value = changes.has(pointer) ? changes.get(pointer) : written;
  if (!holding.has(pointer)) return value;
  const below = (member: Json | undefined, key: string | number): Json | undefined =>
    changed(member, pointerTo(pointer, key), changes, holding);
  // An item is never removed, so that the places of those after it stay true.
  if (Array.isArray(value))
    return (value as readonly Json[]).map((item, index) => below(item, index) ?? null);
  if (!isObject(value)) return value;
  const members = Object.entries(value).map(([key, member]) => [key, below(member, key)] as const);
  return Object.fromEntries(members.filter(([, member]) => member !== undefined));
}
