import fc from "fast-check";
import { mapOf, someJson, someName, someOf, someText } from "./text.js";

const types = ["string", "number", "integer", "boolean", "object", "array", "null"] as const;
const formats = "date date-time uuid uri uri-map int64 int32 double binary byte password decimal x".split(
  " ",
);

/** A `$ref` to the schema, parameter, … of that number; `place` is what it has below the chosen component. */
export function placeholder(section: string, index: number, below = ""): string {
  return `@${section}@${index}@${below}`;
}

/** `$ref`s into `components`, whose names are filled in when the document is put together. */
export function someRef(section: string): fc.Arbitrary<{ $ref: string }> {
  return fc.nat({ max: 7 }).map((index) => ({ $ref: placeholder(section, index) }));
}

const deepRef = fc
  .tuple(
    fc.nat({ max: 7 }),
    fc.constantFrom("/properties/a", "/items", "/allOf/0", "/oneOf/0", "/$defs/a", "/additionalProperties"),
  )
  .map(([index, below]) => ({ $ref: placeholder("schemas", index, below) }));

const { schema } = fc.letrec<{ schema: unknown; below: unknown; object: object }>((tie) => {
  const below = tie("below");
  const list = fc.array(below, { minLength: 1, maxLength: 3 });
  const named = mapOf(below, 3);
  const names = fc.array(someName, { maxLength: 3 });
  const keywords: Record<string, fc.Arbitrary<unknown>> = {
    type: fc.oneof(fc.constantFrom(...types), fc.subarray([...types], { minLength: 1, maxLength: 3 })),
    nullable: fc.boolean(),
    format: fc.constantFrom(...formats),
    enum: fc.array(fc.oneof(someName, someJson), { maxLength: 4 }),
    const: someJson,
    default: someJson,
    example: someJson,
    examples: fc.array(someJson, { maxLength: 2 }),
    properties: named,
    required: names,
    additionalProperties: fc.oneof(fc.boolean(), below),
    patternProperties: named,
    unevaluatedProperties: fc.oneof(fc.boolean(), below),
    propertyNames: below,
    items: fc.oneof({ weight: 5, arbitrary: below }, { weight: 1, arbitrary: list }, fc.boolean()),
    prefixItems: list,
    minItems: fc.nat({ max: 4 }),
    maxItems: fc.nat({ max: 4 }),
    contains: below,
    allOf: list,
    oneOf: list,
    anyOf: list,
    not: below,
    if: below,
    then: below,
    discriminator: someOf(
      {
        propertyName: someName,
        mapping: mapOf(
          fc.oneof(
            someName,
            fc.nat({ max: 7 }).map((index) => placeholder("schemas", index)),
          ),
          3,
        ),
        defaultMapping: someName,
      },
      { always: ["propertyName"] },
    ),
    readOnly: fc.boolean(),
    writeOnly: fc.boolean(),
    deprecated: fc.boolean(),
    title: someText,
    description: someText,
    pattern: someText,
    minimum: fc.integer(),
    multipleOf: fc.double(),
    contentMediaType: fc.constantFrom("image/png", "application/json"),
    contentEncoding: fc.constantFrom("base64", "quoted-printable"),
    $defs: named,
    $anchor: fc.constantFrom("a", "b"),
    $dynamicAnchor: fc.constantFrom("a", "b"),
    $id: fc.constantFrom("https://example.com/a", "a"),
    $comment: someText,
    xml: fc.constant({ name: "a" }),
    externalDocs: fc.constant({ url: "https://example.com" }),
    "x-extension": someJson,
  };
  const composed = { always: ["properties"], most: 4 };
  return {
    schema: fc.oneof(
      { maxDepth: 4, depthSize: "small" },
      { weight: 2, arbitrary: someRef("schemas") },
      { weight: 2, arbitrary: fc.constantFrom<unknown>({ type: "string" }, { type: "integer" }, {}, true) },
      { weight: 4, arbitrary: tie("object") },
      {
        weight: 1,
        arbitrary: fc.tuple(someRef("schemas"), tie("object")).map(([ref, more]) => ({ ...more, ...ref })),
      },
      { weight: 1, arbitrary: deepRef },
      { weight: 1, arbitrary: fc.constantFrom<unknown>(false, null, [], "text", 5, { $ref: 5 }) },
    ),
    object: fc.oneof(
      someOf(keywords, { most: 4 }),
      someOf(keywords, composed),
      someOf(keywords, { always: ["type"], most: 3 }),
    ),
    // Nearly always a schema.
    below: fc.oneof({ weight: 30, arbitrary: tie("schema") }, { weight: 1, arbitrary: someJson }),
  };
});

/** A schema: any keywords together, references to others, booleans, and what is no schema. */
export const someSchema: fc.Arbitrary<unknown> = schema;
