import { isObject } from "../../document/json.js";
import type { Node } from "../../document/node.js";
import type { SchemaPart } from "../type/type.js";
import { allowsNull } from "./keywords.js";
import { mappedTo, mappingTargets } from "./mapping.js";
import { fixesTag, ownTagValues, selectingValues } from "./tag.js";
import type { Tag, TagValue } from "./tag.js";

/** How schemas extend each other through `allOf`. */
export interface Hierarchy {
  /**
   * The schemas that a value may have instead of this schema alone: those that extend it, if a discriminator
   * distinguishes them. `null` if there are none.
   */
  alternativesOf(schema: Node): readonly Alternative[] | null;
  /**
   * Whether a schema extends another one that also includes its alternatives, so that it refers only to that schema's
   * own part.
   */
  extendsPart(child: Node, parent: Node): boolean;
  /** The tags of a schema that extends another one with a discriminator. */
  tagsOf(schema: Node): readonly Tag[];
}

/** One of the alternatives of a polymorphic schema. */
export interface Alternative {
  readonly schema: Node;
  readonly part: SchemaPart;
  /** The tag that selects it if its schema does not fix one itself; no values if it does. */
  readonly tag: Tag;
}

/** Reads which components of a document extend which. */
export function openHierarchy(document: Node): Hierarchy {
  const parents = openParents(document);
  const children = inverse(parents);
  const extending = once((schema) => reach(schema, children));
  const extended = once((schema) => reach(schema, parents));

  const tagsOf = once((schema): readonly Tag[] =>
    extended(schema).flatMap((ancestor) => {
      const name = discriminated(ancestor);
      if (name === "") return [];
      const values = [schema, ...extending(schema)].flatMap((item) => ownTags(item, ancestor));
      return values.length === 0 ? [] : [{ name, values: [...new Set(values)] }];
    }),
  );

  const alternativesOf = once((schema): readonly Alternative[] | null => {
    const name = discriminated(schema);
    if (name === "" || schema.items("oneOf").length > 0 || schema.items("anyOf").length > 0) return null;
    const targets = mappingTargets(schema.at("discriminator"));
    const below = extending(schema);
    const selectable = below.filter((item) => fixesTag(item, name) || ownTags(item, schema).length > 0);
    const chosen = targets.length > 0 ? targets : selectable;
    const others = chosen.filter((item) => !isSame(item, schema));
    if (others.length === 0) return null;
    // Values that no other schema has are its own.
    const left = selectable.length < below.length && targets.length === 0 ? unclaimed(schema, others) : [];
    const isOneItself =
      includes(targets, schema) || (targets.length === 0 && tagsOf(schema).length > 0) || left.length > 0;
    const own = left.length > 0 ? left : ownTags(schema, schema);
    const itself: Alternative = { schema, part: "base", tag: { name, values: own } };
    const rest = others.map((item): Alternative => {
      // Schemas that extend this one are in the list themselves.
      const isExtended = extending(item).some((next) => includes(others, next));
      const values = includes(below, item) && !isExtended ? [] : ownTags(item, schema);
      return { schema: item, part: "whole", tag: { name, values } };
    });
    return isOneItself ? [itself, ...rest] : rest;
  });

  const holdsChild = (parent: Node, child: Node): boolean =>
    [...parent.items("oneOf"), ...parent.items("anyOf")].some(
      ({ target }) => isSame(target, child) || includes(extending(child), target),
    );

  return {
    alternativesOf,
    tagsOf,
    extendsPart: (child, parent) =>
      includes(parents.get(child.pointer) ?? [], parent) &&
      (alternativesOf(parent) !== null || holdsChild(parent, child)),
  };
}

type Relation = ReadonlyMap<string, readonly Node[]>;

/** The schemas that each schema extends, by its pointer: for components, and for schemas that a mapping names. */
function openParents(document: Node): Relation {
  const found = new Map<string, readonly Node[]>();
  const add = (schema: Node): void => {
    if (found.has(schema.pointer)) return;
    found.set(schema.pointer, parentsOf(schema));
    for (const target of mappingTargets(schema.at("discriminator"))) add(target);
  };
  for (const [, schema] of document.entries("components", "schemas")) add(schema.target);
  return found;
}

/**
 * The schemas that a schema extends. One that only wraps another schema is an alias of it, unless a discriminator
 * selects it.
 */
function parentsOf(schema: Node): readonly Node[] {
  const members = schema.items("allOf");
  const parents = members.filter(({ referenced }) => referenced !== null).map(({ target }) => target);
  const addsNothing =
    members.length === 1 && !schema.has("properties") && schema.strings("required").length === 0;
  return addsNothing ? parents.filter((parent) => isSelected(schema, parent)) : parents;
}

/** Whether the discriminator of a parent selects a schema that adds nothing to it, not even `null`. */
function isSelected(schema: Node, parent: Node): boolean {
  if (discriminated(parent) === "" || allowsNull(schema.object)) return false;
  const members = [...parent.items("oneOf"), ...parent.items("anyOf")];
  return members.length > 0
    ? members.some(({ target }) => isSame(target, schema))
    : ownTags(schema, parent).length > 0;
}

function inverse(parents: Relation): Relation {
  const children = new Map<string, Node[]>();
  for (const [child, found] of parents) {
    for (const parent of found) {
      children.set(parent.pointer, [...(children.get(parent.pointer) ?? []), parent.find(child)]);
    }
  }
  return children;
}

function discriminated(schema: Node): string {
  return schema.at("discriminator").text("propertyName");
}

/** The values of a holder's discriminator that select only this schema; its own enum goes before its name. */
function ownTags(schema: Node, holder: Node): readonly TagValue[] {
  const discriminator = holder.at("discriminator");
  const hasMapping = isObject(discriminator.get("mapping"));
  const values = selectingValues(holder, schema, hasMapping ? [] : [schema.key]);
  if (values.length > 0 || mappedTo(discriminator, schema).length > 0) return values;
  const name = discriminator.text("propertyName");
  return isSame(schema, holder) ? [] : (ownTagValues(schema, name, (item) => isSame(item, holder)) ?? []);
}

/** The values of a schema's discriminator that select none of the schemas that extend it. */
function unclaimed(schema: Node, children: readonly Node[]): readonly TagValue[] {
  const name = discriminated(schema);
  const claimed = new Set(
    children.flatMap((child) => [
      ...ownTags(child, schema),
      ...(ownTagValues(child, name, (item) => isSame(item, schema)) ?? []),
    ]),
  );
  return (ownTagValues(schema, name) ?? []).filter((value) => !claimed.has(value));
}

function isSame(one: Node, other: Node): boolean {
  return one.pointer === other.pointer;
}

function includes(nodes: readonly Node[], node: Node): boolean {
  return nodes.some((item) => isSame(item, node));
}

/** Caches a function of a schema, so that it runs once per schema. */
function once<T>(work: (schema: Node) => T): (schema: Node) => T {
  const known = new Map<string, { readonly value: T }>();
  return (schema) => {
    const found = known.get(schema.pointer) ?? { value: work(schema) };
    known.set(schema.pointer, found);
    return found.value;
  };
}

/** Everything that a relation leads to, without the start. */
function reach(start: Node, relation: Relation): readonly Node[] {
  const found = new Map<string, Node>();
  const waiting = [...(relation.get(start.pointer) ?? [])];
  // The loop also visits items that are added while it runs.
  for (const item of waiting) {
    if (isSame(item, start) || found.has(item.pointer)) continue;
    found.set(item.pointer, item);
    waiting.push(...(relation.get(item.pointer) ?? []));
  }
  return [...found.values()];
}
