import type { SchemaTypes } from "../schema/build.js";
import { unionOf } from "../type/combine.js";
import { plainProperties } from "../type/fields.js";
import { read } from "../type/resolve.js";
import { objectOf, runtimeType } from "../type/type.js";
import type { Type } from "../type/type.js";
import { essence } from "./media-types.js";

/** Whether `null` removes a member of a body (RFC 7396). */
export function isMergePatch(mediaType: string): boolean {
  return essence(mediaType) === "application/merge-patch+json";
}

/**
 * The type of a merge patch, by the type of what it patches. The properties of a plain object stay properties of the
 * body, so that callers still find them beside the parameters.
 */
export function mergePatchType(type: Type, schemas: SchemaTypes): Type {
  const properties = plainProperties(type, schemas);
  if (properties === null) return patched(type, schemas);
  return objectOf(
    properties.map((property) => {
      const value = patched(property.type, schemas);
      return { ...property, type: property.optional ? unionOf([value, { kind: "null" }]) : value };
    }),
  );
}

/** A type whose objects are patched too; the runtime's type does that, so that named types keep their names. */
function patched(type: Type, schemas: SchemaTypes): Type {
  return holdsObjects(type, schemas) ? runtimeType("MergePatch", type) : type;
}

function holdsObjects(type: Type, schemas: SchemaTypes): boolean {
  const some = (members: readonly boolean[]): boolean => members.some(Boolean);
  return read(
    type,
    { plain: ({ kind }) => kind === "object", union: some, intersection: some, circle: () => false },
    schemas,
  );
}
