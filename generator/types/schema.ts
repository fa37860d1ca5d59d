import type { Docs } from "../model/type/docs.js";
import type { ObjectType, Property, Reference, Type } from "../model/type/type.js";

/** A Schema Object as openapi-typescript takes it; extensions tell its hooks what no keyword can say. */
export interface ExtendedSchema {
  readonly type?: string;
  readonly items?: ExtendedSchema;
  readonly properties?: Readonly<Record<string, ExtendedSchema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: ExtendedSchema;
  readonly allOf?: readonly ExtendedSchema[];
  readonly anyOf?: readonly ExtendedSchema[];
  /** A type that JSON Schema has no keyword for. */
  readonly "x-type"?: Type;
  /** The docs of a property. */
  readonly "x-docs"?: Docs;
  /** The name of a property whose key only stands in for it. */
  readonly "x-name"?: string;
}

/** The schema of a type; a reference names the type that `nameOf` gives. */
export function schemaOf(type: Type, nameOf: (reference: Reference) => string): ExtendedSchema {
  const below = (inner: Type): ExtendedSchema => schemaOf(inner, nameOf);
  switch (type.kind) {
    case "unknown":
      return {};
    case "string":
    case "number":
    case "boolean":
    case "null":
      return { type: type.kind };
    case "reference":
      // A `$ref` would be taken apart and put together again.
      return extension({ kind: "named", name: nameOf(type) });
    case "array":
      // openapi-typescript takes an array of tuples for the tuple.
      return type.items.kind === "tuple" ? extension(type) : { type: "array", items: below(type.items) };
    case "object":
      if (needsExtension(type)) return extension(type);
      return type.index === null
        ? { type: "object", ...members(type.properties, below) }
        : { type: "object", additionalProperties: below(type.index) };
    case "intersection":
      return { allOf: type.members.map(below) };
    case "union":
      return { anyOf: type.members.map(below) };
    case "never":
    case "undefined":
    case "other-string":
    case "literal":
    case "tuple":
    case "named":
    case "runtime":
    case "platform":
    case "verbatim":
      return extension(type);
  }
}

/** openapi-typescript makes an intersection of properties beside an index signature. */
function needsExtension({ properties, index }: ObjectType): boolean {
  return index !== null && properties.length > 0;
}

/** The hook looks at schemas with a `type` only. */
function extension(type: Type): ExtendedSchema {
  return { type: "x-type", "x-type": type };
}

function members(
  properties: readonly Property[],
  below: (type: Type) => ExtendedSchema,
): Pick<ExtendedSchema, "properties" | "required"> {
  // An object of JavaScript has its numeric keys first, and openapi-typescript decodes keys as parts of a URL.
  const standIn = properties.some(({ name }) => /^\d+$|%/.test(name));
  return {
    properties: Object.fromEntries(
      properties.map(({ name, type, docs }, index) =>
        standIn
          ? [`property${index}`, { ...below(type), "x-docs": docs, "x-name": name }]
          : [name, { ...below(type), "x-docs": docs }],
      ),
    ),
    required: properties.flatMap(({ name, optional }, index) =>
      optional ? [] : [standIn ? `property${index}` : name],
    ),
  };
}
