import { entries, list, object, strings, text } from "../../document/access.js";
import { isObject } from "../../document/json.js";
import type { Json, JsonObject } from "../../document/json.js";
import { pointerKeys, pointerTo } from "../../document/pointer.js";
import type { Refs } from "../../document/refs.js";
import { mappedTags, mappingTargets } from "./mapping.js";
import type { Reference } from "../type.js";
import type { Tag } from "./tag.js";

/** How schemas extend each other through `allOf`; all by the pointers at which they really stand. */
export interface Hierarchy {
  /**
   * What a value of a schema may be instead of the schema alone: those that extend it, where a discriminator tells
   * them apart. `null` when it is just what it says.
   */
  alternativesOf(pointer: string): readonly Alternative[] | null;
  /** Whether one schema extends another that also stands for its alternatives, so that it means only the other's own part. */
  extendsPart(child: string, parent: string): boolean;
  /** The properties that tell a schema from its siblings, and the values that select it or what extends it. */
  tagsOf(pointer: string): readonly Tag[];
}

/** One of the schemas that a polymorphic schema stands for. */
export interface Alternative extends Pick<Reference, "pointer" | "part"> {
  /** What selects it where it does not say so itself; no values when it does. */
  readonly tag: Tag;
}

/** Reads which of a document's components extend which. */
export function openHierarchy(root: JsonObject, refs: Refs): Hierarchy {
  const schemas = componentSchemas(root, refs);
  const parents = new Map(
    [...schemas].map(([pointer, schema]) => [pointer, parentsOf(schema, pointer, refs)]),
  );
  const children = new Map<string, string[]>();
  for (const [child, found] of parents) {
    for (const parent of found) children.set(parent, [...(children.get(parent) ?? []), child]);
  }
  const at = (pointer: string): JsonObject => object(refs.at(pointer));
  const below = once((pointer) => reach(pointer, (next) => children.get(next) ?? []));
  const above = once((pointer) => reach(pointer, (next) => parents.get(next) ?? []));

  /** The values by which a discriminator selects a schema alone. */
  const ownTags = (pointer: string, holder: JsonObject): readonly string[] => {
    const mapped = mappedTags(object(holder.discriminator), pointer, refs);
    const hasMapping = isObject(object(holder.discriminator).mapping);
    return mapped.length > 0 || hasMapping ? mapped : [nameOf(pointer)];
  };
  const discriminated = (pointer: string): string => text(object(at(pointer).discriminator).propertyName);

  const tagsOf = once((pointer): readonly Tag[] =>
    above(pointer).flatMap((ancestor) => {
      const name = discriminated(ancestor);
      if (name === "") return [];
      const holder = at(ancestor);
      const values = [pointer, ...below(pointer)].flatMap((item) => ownTags(item, holder));
      return values.length === 0 ? [] : [{ name, values: [...new Set(values)] }];
    }),
  );

  const alternativesOf = once((pointer): readonly Alternative[] | null => {
    const holder = at(pointer);
    const name = discriminated(pointer);
    if (name === "" || list(holder.oneOf).length > 0 || list(holder.anyOf).length > 0) return null;
    const targets = mappingTargets(object(holder.discriminator), refs);
    const extending = below(pointer);
    const chosen = targets.length > 0 ? targets : extending;
    const isOne = targets.includes(pointer) || (targets.length === 0 && tagsOf(pointer).length > 0);
    const others = chosen.filter((item) => item !== pointer);
    if (others.length === 0) return null;
    return [
      ...(isOne ? [{ pointer, part: "base" as const, tag: { name, values: ownTags(pointer, holder) } }] : []),
      ...others.map((item): Alternative => {
        // Those that extend it are there themselves.
        const isExtended = below(item).some((next) => others.includes(next));
        const values = extending.includes(item) && !isExtended ? [] : ownTags(item, holder);
        return { pointer: item, part: "whole", tag: { name, values } };
      }),
    ];
  });

  const holdsChild = (parent: string, child: string): boolean =>
    ["oneOf", "anyOf"].some((key) =>
      list(at(parent)[key]).some((member, index) => {
        const target = refs.resolve(member, pointerTo(parent, key, index)).pointer;
        return target === child || below(child).includes(target);
      }),
    );

  return {
    alternativesOf,
    tagsOf,
    extendsPart: (child, parent) =>
      (parents.get(child) ?? []).includes(parent) &&
      (alternativesOf(parent) !== null || holdsChild(parent, child)),
  };
}

/** The components that are schemas of their own, and those that a mapping names. */
function componentSchemas(root: JsonObject, refs: Refs): ReadonlyMap<string, JsonObject> {
  const found = new Map<string, JsonObject>();
  const add = (value: Json | undefined, place: string): void => {
    const { value: schema, pointer } = refs.object(value, place);
    if (found.has(pointer)) return;
    found.set(pointer, schema);
    for (const target of mappingTargets(object(schema.discriminator), refs)) add(refs.at(target), target);
  };
  for (const [name, value] of entries(object(root.components).schemas)) {
    add(value, pointerTo("/components/schemas", name));
  }
  return found;
}

/** A schema that only passes another on, with nothing of its own, is that other. */
function parentsOf(schema: JsonObject, pointer: string, refs: Refs): readonly string[] {
  const members = list(schema.allOf);
  const addsNothing =
    members.length === 1 && schema.properties === undefined && strings(schema.required).length === 0;
  if (addsNothing) return [];
  return members.flatMap((member, index) =>
    isObject(member) && typeof member.$ref === "string"
      ? [refs.resolve(member, pointerTo(pointer, "allOf", index)).pointer]
      : [],
  );
}

/** A function of a pointer that is worked out once for each. */
function once<T>(work: (pointer: string) => T): (pointer: string) => T {
  const known = new Map<string, { readonly value: T }>();
  return (pointer) => {
    const found = known.get(pointer) ?? { value: work(pointer) };
    known.set(pointer, found);
    return found.value;
  };
}

/** All that a relation leads to, the start left out. */
function reach(start: string, next: (pointer: string) => readonly string[]): readonly string[] {
  const found = new Set<string>();
  const waiting = [...next(start)];
  // What is put into the list meanwhile is gone through too.
  for (const item of waiting) {
    if (item === start || found.has(item)) continue;
    found.add(item);
    waiting.push(...next(item));
  }
  return [...found];
}

function nameOf(pointer: string): string {
  return pointerKeys(pointer).at(-1) ?? "";
}
