import type { Json } from "../../document/json.js";
import type { Spot } from "./spot.js";

/** Finds values in a text by their keys, outermost first. */
export interface Finder {
  /** The offset of a key or an item, or of its nearest parent that exists. */
  offset(keys: readonly string[]): number;
  /** How a value is written; `null` if the text holds another value. */
  written(keys: readonly string[], value: Json): string | null;
}

/** The members or items of a value; `null` if they take a closer look. */
type Children = (spot: Spot) => ReadonlyMap<string, Spot> | null;

/** How far keys lead. */
export interface Trail {
  readonly spot: Spot;
  /** The keys that are left: of something that does not exist or, if the trail is lost, that takes a closer look. */
  readonly rest: readonly string[];
  readonly isLost: boolean;
}

/** Follows keys from the root of a text; every value is looked at once. */
export function openTrails(root: Spot, children: Children): (keys: readonly string[]) => Trail {
  const known = new Map<number, ReturnType<Children>>();
  return (keys) => {
    let spot = root;
    for (const [index, key] of keys.entries()) {
      const trail = { spot, rest: keys.slice(index) };
      const { value, content } = spot;
      if (typeof value !== "object" || value === null || !Object.hasOwn(value, key))
        return { ...trail, isLost: false };
      if (!known.has(content)) known.set(content, children(spot));
      const next = known.get(content)?.get(key);
      if (next === undefined) return { ...trail, isLost: true };
      spot = next;
    }
    return { spot, rest: [], isLost: false };
  };
}
