/**
 * A kind of document, the smallest size to measure, and the document of a size.
 * @typedef {{ readonly name: string, readonly size: number, readonly documentOf: (size: number) => object }} Shape
 */

/**
 * @template T
 * @param {number} count
 * @param {(index: number) => T} item
 */
function times(count, item) {
  return Array.from({ length: count }, (_, index) => item(index));
}

/**
 * @param {number} count
 * @param {(index: number) => readonly [string, unknown]} entry
 */
function entries(count, entry) {
  return Object.fromEntries(times(count, entry));
}

/**
 * @param {Record<string, unknown>} schemas
 * @param {object} [paths]
 */
function documentWith(schemas, paths = {}) {
  const servers = [{ url: "https://example.com" }];
  return {
    openapi: "3.1.0",
    info: { title: "Things", version: "1.0.0" },
    servers,
    paths,
    components: { schemas },
  };
}

/** @param {number} index */
function ref(index) {
  return { $ref: `#/components/schemas/Thing${index}` };
}

/** @param {number} index */
function thing(index) {
  const properties = {
    id: { type: "string" },
    count: { type: "integer", description: "How many." },
    next: ref(index),
  };
  return { type: "object", description: "A thing.", properties };
}

/** @param {object} more */
function operation(more) {
  const content = { "application/json": { schema: { type: "string" } } };
  return { get: { responses: { 200: { description: "OK", content } }, ...more } };
}

/** @type {readonly Shape[]} */
export const shapes = [
  {
    name: "a ring of schemas",
    size: 5_000,
    documentOf: (size) =>
      documentWith(entries(size, (index) => [`Thing${index}`, thing((index + 1) % size)])),
  },
  {
    name: "a chain of references",
    size: 2_500,
    documentOf: (size) =>
      documentWith({
        ...entries(size, (index) => [`Thing${index}`, ref(index + 1)]),
        [`Thing${size}`]: { type: "string" },
      }),
  },
  {
    name: "an object with many properties",
    size: 5_000,
    documentOf: (size) =>
      documentWith({
        Thing: { type: "object", properties: entries(size, (index) => [`p${index}`, { type: "string" }]) },
      }),
  },
  {
    name: "an enum with many values",
    size: 25_000,
    documentOf: (size) =>
      documentWith({ Thing: { type: "string", enum: times(size, (index) => `value${index}`) } }),
  },
  {
    name: "a union of many schemas",
    size: 1_000,
    documentOf: (size) =>
      documentWith({
        ...entries(size, (index) => [`Thing${index}`, thing(index)]),
        Any: { oneOf: times(size, ref) },
      }),
  },
  {
    name: "a schema that many extend",
    size: 1_000,
    documentOf: (size) =>
      documentWith({
        Base: {
          type: "object",
          required: ["kind"],
          properties: { kind: { type: "string" } },
          discriminator: { propertyName: "kind" },
        },
        ...entries(size, (index) => [
          `Thing${index}`,
          { allOf: [{ $ref: "#/components/schemas/Base" }, thing(index)] },
        ]),
      }),
  },
  {
    name: "names that differ in spelling only",
    size: 1_000,
    documentOf: (size) =>
      documentWith(
        entries(size, (index) => [`thing${"_".repeat(index % 7)}${"-".repeat(index)}a`, { type: "string" }]),
      ),
  },
  {
    name: "many operations",
    size: 1_500,
    documentOf: (size) =>
      documentWith(
        {},
        entries(size, (index) => [`/things/${index}`, operation({ operationId: `getThing${index}` })]),
      ),
  },
  {
    name: "operations without names of their own",
    size: 1_500,
    documentOf: (size) =>
      documentWith(
        {},
        entries(size, (index) => [`/things/${"x/".repeat(index % 9)}${index}`, operation({})]),
      ),
  },
  {
    name: "an operation with many parameters",
    size: 1_000,
    documentOf: (size) => {
      const parameters = times(size, (index) => ({
        name: `p${index}`,
        in: "query",
        schema: { type: "string" },
      }));
      return documentWith({}, { "/things": operation({ operationId: "getThings", parameters }) });
    },
  },
  {
    name: "a long description",
    size: 250_000,
    documentOf: (size) =>
      documentWith(
        { Thing: { type: "string", description: "words and `code` ".repeat(size / 17) } },
        {
          "/things": operation({
            operationId: "getThings",
            description: "Some *words*.\n\n".repeat(size / 17),
          }),
        },
      ),
  },
  {
    name: "a long value",
    size: 2_000_000,
    documentOf: (size) => documentWith({ Thing: { type: "string", const: "x".repeat(size) } }),
  },
  {
    name: "references to nothing",
    size: 1_000,
    documentOf: (size) =>
      documentWith(
        entries(size, (index) => [`Thing${index}`, { type: "object", properties: { a: ref(index + size) } }]),
      ),
  },
  {
    name: "deep schemas",
    size: 50,
    documentOf: (size) => {
      const deep = times(size, String).reduce(
        (inner) => ({ type: "object", properties: { inner } }),
        /** @type {object} */ ({ type: "string" }),
      );
      return documentWith(entries(20, (index) => [`Thing${index}`, deep]));
    },
  },
];
