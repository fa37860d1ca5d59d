import type { Node } from "../../document/node.js";

/** The entries of a discriminator's mapping that lead to a schema. */
export function mappedTo(discriminator: Node, schema: Node): readonly (readonly [tag: string, node: Node])[] {
  return discriminator
    .entries("mapping")
    .filter(([, value]) => mappingTarget(value).pointer === schema.pointer);
}

/** Whether a value of a discriminator's mapping leads to no schema: no one knows which schema it was meant to select. */
export function leadsNowhere(discriminator: Node): boolean {
  return discriminator.entries("mapping").some(([, value]) => mappingTarget(value).value === undefined);
}

/** The existing schemas that a discriminator's mapping names, without repeats. */
export function mappingTargets(discriminator: Node): readonly Node[] {
  const targets = discriminator.entries("mapping").map(([, value]) => mappingTarget(value));
  const byPointer = new Map(targets.map((target) => [target.pointer, target]));
  return [...byPointer.values()].filter(({ value }) => value !== undefined);
}

/** A mapping value is a schema name or a reference; plain names take precedence (OpenAPI 3.1.1, section 4.8.25.2). */
export function mappingTarget(mapped: Node): Node {
  const name = typeof mapped.value === "string" ? mapped.value : "";
  const byName = mapped.root.at("components", "schemas", name);
  const isName = byName.value !== undefined || !name.includes("#");
  return (isName ? byName : mapped.named(name)).target;
}
