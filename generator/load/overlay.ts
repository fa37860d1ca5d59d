import { isObject } from "../document/json.js";
import type { Json, JsonObject } from "../document/json.js";
import { jsonP3 } from "./libraries.js";

/** One action of an overlay (OpenAPI Overlay 1.0, section 4.4.3). */
export interface OverlayAction {
  /** A JSONPath (RFC 9535) to the values to change. */
  readonly target: string;
  /** Is merged into every selected object, and appended to every selected list. */
  readonly update: Json | undefined;
  /** Whether to remove the selected values. */
  readonly remove: boolean;
}

/** A document with an overlay applied, and the indexes of the actions whose target matched nothing. */
export interface Overlaid {
  readonly value: JsonObject;
  readonly unmatched: readonly number[];
}

type Holder = Record<string, unknown> | unknown[];

/**
 * Applies actions in order, each to the result of the one before. Does not modify the given document.
 * @throws TargetError
 */
export function applyActions(document: JsonObject, actions: readonly OverlayAction[]): Overlaid {
  const value = structuredClone(document) as Record<string, unknown>;
  const unmatched = actions.flatMap((action, index) => (applied(value, action, index) ? [] : [index]));
  return { value: value as JsonObject, unmatched };
}

/** The target of an action is not a valid JSONPath. */
export class TargetError extends Error {
  constructor(
    message: string,
    /** The index of the action. */
    readonly action: number,
  ) {
    super(message);
  }
}

function applied(root: Record<string, unknown>, action: OverlayAction, index: number): boolean {
  try {
    return apply(root, action);
  } catch (error) {
    throw new TargetError((error as Error).message, index);
  }
}

/** Applies one action; returns whether its target matched anything. */
function apply(root: Record<string, unknown>, { target, update, remove }: OverlayAction): boolean {
  const places = jsonP3()
    .jsonpath.query(target, root as never)
    .nodes.map(({ location }) => location);
  // In reverse, because removing an item of a list shifts the items after it.
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

/** Merges objects member by member and concatenates lists; other values are replaced. A `selected` list takes one item. */
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
