import { entries, text } from "../../document/access.js";
import type { Json, JsonObject } from "../../document/json.js";
import { pointerTo } from "../../document/pointer.js";
import type { Refs } from "../../document/refs.js";

/** The values that a discriminator's mapping gives a schema. */
export function mappedTags(discriminator: JsonObject, pointer: string, refs: Refs): readonly string[] {
  return entries(discriminator.mapping)
    .filter(([, value]) => mappingTarget(value, refs) === pointer)
    .map(([tag]) => tag);
}

/** The schemas that a mapping names, as far as they exist. */
export function mappingTargets(discriminator: JsonObject, refs: Refs): readonly string[] {
  const targets = entries(discriminator.mapping).map(([, value]) => mappingTarget(value, refs));
  return [...new Set(targets)].filter((pointer) => refs.at(pointer) !== undefined);
}

/** A mapping value is a schema name or a reference; a plain name wins (OpenAPI 3.1.1, section 4.8.25.2). */
export function mappingTarget(value: Json | undefined, refs: Refs): string {
  const name = text(value);
  const byName = pointerTo("/components/schemas", name);
  const pointer = refs.at(byName) !== undefined || !name.includes("#") ? byName : refs.target(name);
  return refs.resolve(refs.at(pointer), pointer).pointer;
}
