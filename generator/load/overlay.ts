import { jsonpath } from "json-p3";
import { isObject } from "../document/json.js";
import type { Json, JsonObject } from "../document/json.js";

/** One action of an overlay (OpenAPI Overlay 1.0, section 4.4.3). */
export interface OverlayAction {
  /** JSONPath (RFC 9535) of what to change. */
  readonly target: string;
  /** Merged into each object that the target selects, appended to each list. */
  readonly update: Json | undefined;
  /** Takes out what the target selects. */
  readonly remove: boolean;
}

/** A document after an overlay's actions, and the indexes of those whose target selected nothing. */
export interface Overlaid {
  readonly value: JsonObject;
  readonly unmatched: readonly number[];
}

type Holder = Record<string, unknown> | unknown[];

/**
 * Applies actions in order, each to what the one before left. The given document stays as it is.
 * @throws Error when a target is no JSONPath.
 */
export function applyActions(document: JsonObject, actions: readonly OverlayAction[]): Overlaid {
  const value = structuredClone(document) as Record<string, unknown>;
  const unmatched = actions.flatMap((action, index) => (apply(value, action) ? [] : [index]));
  return { value: value as JsonObject, unmatched };
}

/** Whether the action's target selected anything. */
function apply(root: Record<string, unknown>, { target, update, remove }: OverlayAction): boolean {
  const places = jsonpath.query(target, root as never).nodes.map(({ location }) => location);
  // From the back, so that taking an item out of a list moves none that is still to come.
  for (const location of [...places].reverse()) {
    const key = location.at(-1);
    const holder = location
      .slice(0, -1)
      .reduce<unknown>((outer, step) => outer && at(outer as Holder, step), root);
    if (key === undefined) mergeInto(root, update);
    else if (!isHolder(holder)) continue;
    else if (remove) removeFrom(holder, key);
    else if (update !== undefined) set(holder, key, merged(at(holder, key), update, true));
  }
  return places.length > 0;
}

function at(holder: Holder, key: string | number): unknown {
  return Object.hasOwn(holder, key) ? (holder as Record<string | number, unknown>)[key] : undefined;
}

function set(holder: Holder, key: string | number, value: unknown): void {
  Object.defineProperty(holder, key, { value, writable: true, enumerable: true, configurable: true });
}

function isHolder(value: unknown): value is Holder {
  return typeof value === "object" && value !== null;
}

function removeFrom(holder: Holder, key: string | number): void {
  if (Array.isArray(holder)) holder.splice(Number(key), 1);
  else delete holder[key];
}

function mergeInto(root: Record<string, unknown>, update: Json | undefined): void {
  if (isObject(update))
    for (const [key, member] of Object.entries(update)) set(root, key, merged(at(root, key), member));
}

/** Objects merge member by member, lists are joined, and anything else gives way; a selected list takes one item. */
function merged(old: unknown, update: unknown, selected = false): unknown {
  if (Array.isArray(old))
    return [
      ...(old as unknown[]),
      ...(Array.isArray(update) ? (update as unknown[]) : selected ? [update] : []),
    ];
  if (!isObject(old) || !isObject(update)) return structuredClone(update);
  const result: Record<string, unknown> = { ...old };
  for (const [key, member] of Object.entries(update)) set(result, key, merged(at(result, key), member));
  return result;
}
