import type { Docs, Property, Type } from "../model/type.js";

/** The part of JSON Schema that openapi-typescript turns into TypeScript without fault. */
export interface PlainSchema {
  readonly $ref?: string;
  readonly type?: string;
  readonly items?: PlainSchema;
  readonly properties?: Readonly<Record<string, PlainSchema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: PlainSchema;
  readonly allOf?: readonly PlainSchema[];
  readonly anyOf?: readonly PlainSchema[];
  /** Carries what JSON Schema has no word for to the hooks. */
  readonly [source]?: Type;
  readonly [docs]?: Docs;
  readonly [wireName]?: string;
}

/** The type that a plain schema was made of. */
export const source: unique symbol = Symbol("source");
/** The docs of a property. */
export const docs: unique symbol = Symbol("docs");
/** The name of a property: as a key of `properties` not every name would come through. */
export const wireName: unique symbol = Symbol("wireName");

/** Says a type in plain schemas; references go by the name of the type. */
export function plainSchema(type: Type, nameOf: (type: Type & { kind: "reference" }) => string): PlainSchema {
  const below = (inner: Type): PlainSchema => plainSchema(inner, nameOf);
  switch (type.kind) {
    case "unknown":
      return {};
    case "string":
    case "number":
    case "boolean":
    case "null":
      return { type: type.kind };
    case "reference":
      return { $ref: `#/${nameOf(type)}` };
    case "array":
      // An array of tuples is taken for the tuple.
      return type.items.kind === "tuple" ? hooked(type) : { type: "array", items: below(type.items) };
    case "object":
      return {
        type: "object",
        properties: Object.fromEntries(
          type.properties.map((property, index) => [`p${index}`, named(property, below)]),
        ),
        required: type.properties.flatMap(({ optional }, index) => (optional ? [] : [`p${index}`])),
        ...(type.index === null ? {} : { additionalProperties: below(type.index) }),
      };
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
    case "generic":
      return hooked(type);
  }
}

/** A schema type of our own, which the `transform` hook turns into TypeScript. */
function hooked(type: Type): PlainSchema {
  return { type: `specpress-${type.kind}`, [source]: type };
}

function named(property: Property, below: (type: Type) => PlainSchema): PlainSchema {
  return { ...below(property.type), [docs]: property.docs, [wireName]: property.name };
}
