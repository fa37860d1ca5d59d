import fc from "fast-check";

/** A schema, values that it allows, and how texts that came back are read as such a value. */
export interface Shape {
  readonly kind: "single" | "list" | "object";
  readonly schema: object;
  readonly values: fc.Arbitrary<unknown>;
  /** Reads the text of a single value, of an item, or of a member by its name. */
  readonly read: (text: string, name?: string) => unknown;
}

/** Text that has UTF-8: no lone surrogate. */
export const anyText: fc.Arbitrary<string> = fc
  .string({ unit: "grapheme", maxLength: 12 })
  .filter((text) => !/\p{Surrogate}/u.test(text));

/** Text of some characters. */
export function textOf(characters: string): fc.Arbitrary<string> {
  return fc.string({ unit: fc.constantFrom(...characters), minLength: 1, maxLength: 8 });
}

function single(schema: object, values: fc.Arbitrary<unknown>, read: (text: string) => unknown): Shape {
  return { kind: "single", schema, values, read };
}

/** A single value of a random schema. */
export function singles(text: fc.Arbitrary<string>): fc.Arbitrary<Shape> {
  return fc.oneof(
    fc.constant(single({ type: "string" }, text, String)),
    fc.constant(single({ type: "integer" }, fc.maxSafeInteger(), Number)),
    fc.constant(single({ type: "boolean" }, fc.boolean(), (written) => written === "true")),
    fc
      .uniqueArray(text, { minLength: 1, maxLength: 4 })
      .map((values) => single({ type: "string", enum: values }, fc.constantFrom(...values), String)),
  );
}

/** A single value, a list of them, or an object of them, whose schema is random. */
export function flatShapes(text: fc.Arbitrary<string>, names: fc.Arbitrary<string>): fc.Arbitrary<Shape> {
  const item = singles(text);
  return fc.oneof(
    item,
    item.map(({ schema, values, read }): Shape => ({
      kind: "list",
      schema: { type: "array", items: schema },
      // What is empty is not sent, so that nothing comes back.
      values: fc.array(values, { minLength: 1, maxLength: 4 }),
      read,
    })),
    fields(item, names).map(({ schema, values, shapes }): Shape => {
      const byName = new Map(shapes);
      return {
        kind: "object",
        schema,
        values,
        read: (written, name = "") => byName.get(name)?.read(written),
      };
    }),
  );
}

interface Fields {
  readonly schema: object;
  readonly values: fc.Arbitrary<object>;
  readonly shapes: readonly (readonly [name: string, shape: Shape])[];
}

/** Objects of random fields, all of which are there. */
export function fields(shape: fc.Arbitrary<Shape>, names: fc.Arbitrary<string>): fc.Arbitrary<Fields> {
  const named = fc.uniqueArray(fc.tuple(names, shape), {
    minLength: 1,
    maxLength: 4,
    selector: ([name]) => name,
  });
  return named.map((shapes) => ({
    schema: {
      type: "object",
      required: shapes.map(([name]) => name),
      properties: Object.fromEntries(shapes.map(([name, { schema }]) => [name, schema])),
    },
    values: fc
      .tuple(...shapes.map(([, { values }]) => values))
      .map((values) => Object.fromEntries(shapes.map(([name], index) => [name, values[index]]))),
    shapes,
  }));
}

/** Anything that JSON can hold, by a random schema as deep as it comes. */
export const jsonShapes: fc.Arbitrary<Shape> = fc.letrec<{ shape: Shape }>((tie) => ({
  shape: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    singles(anyText),
    tie("shape").map((item): Shape => ({
      kind: "list",
      schema: { type: "array", items: item.schema },
      values: fc.array(item.values, { maxLength: 3 }),
      read: JSON.parse as Shape["read"],
    })),
    fields(tie("shape"), anyText).map(({ schema, values }): Shape => ({
      kind: "object",
      schema,
      values,
      read: JSON.parse as Shape["read"],
    })),
  ),
})).shape;
