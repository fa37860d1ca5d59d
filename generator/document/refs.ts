import { isObject } from "./json.js";
import type { Json, JsonObject } from "./json.js";
import { fragmentOf, pointerKeys } from "./pointer.js";

/** A value of the document and the place it really stands in. */
export interface Resolved<T = Json | undefined> {
  readonly value: T;
  readonly pointer: string;
}

/** The only place that follows a `$ref`. */
export interface Refs {
  /** The value at a pointer, `undefined` when there is none. */
  at(pointer: string): Json | undefined;
  /** The pointer that a `$ref` names, without following what stands there. */
  target($ref: string): string;
  /** Follows `$ref`s until something else stands there; a circle ends as `undefined`. */
  resolve(value: Json | undefined, pointer: string): Resolved;
  /** As `resolve`, where an object is expected; anything else reads as `{}`. */
  object(value: Json | undefined, pointer: string): Resolved<JsonObject>;
}

/** Opens a document whose every `$ref` is local. */
export function openRefs(root: JsonObject): Refs {
  const at = (pointer: string): Json | undefined =>
    // Anything else is an anchor, and those that name something became pointers when the document was read.
    /^(?:\/|$)/.test(pointer) ? pointerKeys(pointer).reduce<Json | undefined>(step, root) : undefined;

  const resolve = (value: Json | undefined, pointer: string): Resolved => {
    const seen = new Set<string>();
    let current: Resolved = { value, pointer };
    while (isObject(current.value) && typeof current.value.$ref === "string") {
      const target = fragmentOf(current.value.$ref);
      if (seen.has(target)) return { value: undefined, pointer: target };
      seen.add(target);
      current = { value: at(target), pointer: target };
    }
    return current;
  };

  return {
    at,
    target: fragmentOf,
    resolve,
    object: (value, pointer) => {
      const resolved = resolve(value, pointer);
      return { value: isObject(resolved.value) ? resolved.value : {}, pointer: resolved.pointer };
    },
  };
}

function step(value: Json | undefined, key: string): Json | undefined {
  if (typeof value !== "object" || value === null || !Object.hasOwn(value, key)) return undefined;
  return (value as { readonly [key: string]: Json })[key];
}
