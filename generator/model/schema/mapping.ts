import type { Node } from "../../document/node.js";

/** The values that a discriminator's mapping assigns to a schema. */
export function mappedTags(discriminator: Node, schema: Node): readonly string[] {
  return discriminator
    .entries("mapping")
    .filter(([, value]) => mappingTarget(value).pointer === schema.pointer)
    .map(([tag]) => tag);
}

/** The existing schemas that a discriminator's mapping names, without repeats. */
export function mappingTargets(discriminator: Node): readonly Node[] {
  const targets = discriminator.entries("mapping").map(([, value]) => mappingTarget(value));
  const byPointer = new Map(targets.map((target) => [target.pointer, target]));
  return [...byPointer.values()].filter(({ value }) => value !== undefined);
}

/** Whether a value of a discriminator's mapping leads to no schema. */
export function mapsToNothing(discriminator: Node): boolean {
  return discriminator.entries("mapping").some(([, value]) => mappingTarget(value).value === undefined);
}

/** A mapping value is a schema name or a reference; plain names take precedence (OpenAPI 3.1.1, section 4.8.25.2). */
export function mappingTarget(mapped: Node): Node {
  const name = typeof mapped.value === "string" ? mapped.value : "";
  const byName = mapped.root.at("components", "schemas", name);
  const isName = byName.value !== undefined || !name.includes("#");
  return (isName ? byName : mapped.named(name)).target;
}
