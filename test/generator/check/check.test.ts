import { describe, expect, it } from "vitest";
import { documentOf, findingsOf } from "../../support/document.js";

const done = { responses: { "204": { description: "Done" } } };
const id = { name: "id", in: "path", required: true, schema: { type: "string" } };

describe("a document without faults", () => {
  it.each(["3.0.0", "3.0.4", "3.1.0", "3.1.2", "3.2.0"])(
    "of OpenAPI %s gives no finding",
    async (openapi) => {
      expect(await findingsOf({ ...documentOf({ "/a": { get: done } }), openapi })).toEqual([]);
    },
  );

  it("may use what OpenAPI 3.2 brought", async () => {
    const paths = { "/a": { query: done, additionalOperations: { COPY: done } } };
    expect(
      await findingsOf({ ...documentOf(paths), openapi: "3.2.0", $self: "https://example.com/a" }),
    ).toEqual([]);
  });
});

describe("references", () => {
  it.each([
    ["that name nothing", { $ref: "#/components/schemas/Nope" }, ["ref-dangling /components/schemas/A"]],
    ["to themselves", { $ref: "#/components/schemas/A" }, ["ref-circular /components/schemas/A"]],
    ["in a property called $ref", { type: "object", properties: { $ref: { type: "string" } } }, []],
    ["in an example", { example: { $ref: "#/nope" } }, []],
    ["with a percent sign", { $ref: "#/components/schemas/100%25" }, []],
  ])("%s", async (_what, schema, expected) => {
    const schemas = { A: schema, "100%": { type: "string" } };
    const findings = await findingsOf(documentOf({}, { components: { schemas } }));
    expect(findings.filter((finding) => finding.startsWith("ref-"))).toEqual(expected);
  });

  it("in a ring of a thousand schemas do not overflow the stack", async () => {
    const schemas = Object.fromEntries(
      Array.from({ length: 1000 }, (_, index) => [
        `S${index}`,
        { type: "object", properties: { next: { $ref: `#/components/schemas/S${(index + 1) % 1000}` } } },
      ]),
    );
    expect(await findingsOf(documentOf({}, { components: { schemas } }))).toEqual([]);
  });
});

describe("values of a discriminator's mapping", () => {
  it.each([
    ["that name a schema", "Dog", []],
    ["that refer to a schema", "#/components/schemas/Dog", []],
    ["that name nothing", "Hound", ["mapping-unmatched /components/schemas/Pet/discriminator/mapping/dog"]],
    [
      "that refer to nothing",
      "#/components/schemas/Hound",
      ["mapping-unmatched /components/schemas/Pet/discriminator/mapping/dog"],
    ],
  ])("%s", async (_what, dog, expected) => {
    const Pet = {
      oneOf: [{ $ref: "#/components/schemas/Dog" }],
      discriminator: { propertyName: "kind", mapping: { dog } },
    };
    const document = documentOf({}, { components: { schemas: { Pet, Dog: { type: "object" } } } });
    expect(await findingsOf(document)).toEqual(expected);
  });
});

describe("path parameters", () => {
  it.each([
    ["declared by the operation", { get: { ...done, parameters: [id] } }, []],
    ["declared by the path item", { parameters: [id], get: done }, []],
    ["not declared", { get: done }, ["path-parameter-undeclared /paths/~1a~1{id}/get"]],
    [
      "declared by the path item, and again by the operation",
      { parameters: [id], get: { ...done, parameters: [id] } },
      [],
    ],
    [
      "overridden by the operation, and not in the path",
      { parameters: [id, { ...id, name: "x" }], get: { ...done, parameters: [{ ...id, name: "x" }] } },
      ["path-parameter-unused /paths/~1a~1{id}/get/parameters/0"],
    ],
    [
      "declared in the query",
      { get: { ...done, parameters: [{ ...id, in: "query" }] } },
      ["path-parameter-undeclared /paths/~1a~1{id}/get"],
    ],
    [
      "declared but not in the path",
      { get: { ...done, parameters: [id, { ...id, name: "other" }] } },
      ["path-parameter-unused /paths/~1a~1{id}/get/parameters/1"],
    ],
  ])("%s", async (_what, item, expected) => {
    expect(await findingsOf(documentOf({ "/a/{id}": item }))).toEqual(expected);
  });
});

it("paths with a fragment are reported", async () => {
  expect(await findingsOf(documentOf({ "/a#b": { get: done }, "/c": { get: done } }))).toEqual([
    "path-fragment-not-sent /paths/~1a#b",
  ]);
});

describe("operations", () => {
  it("with the same operationId are reported, but for the first", async () => {
    const operation = { ...done, operationId: "x" };
    const paths = { "/a": { get: operation, post: operation }, "/b": { get: operation } };
    expect(await findingsOf(documentOf(paths))).toEqual([
      "duplicate-operation-id /paths/~1a/post/operationId",
      "duplicate-operation-id /paths/~1b/get/operationId",
    ]);
  });

  it("that cannot have a body and do are reported", async () => {
    const requestBody = { content: { "text/plain": {} } };
    const paths = { "/a": { get: { ...done, requestBody }, delete: { ...done, requestBody } } };
    expect(await findingsOf(documentOf(paths))).toEqual(["body-not-sent /paths/~1a/get/requestBody"]);
  });

  it("that need an undeclared security scheme are reported", async () => {
    const paths = { "/a": { get: { ...done, security: [{ key: [] }] } } };
    expect(await findingsOf(documentOf(paths))).toEqual([
      "security-scheme-undeclared /paths/~1a/get/security/0/key",
    ]);
  });
});

describe("structure", () => {
  it("is an error where the document as a whole cannot be read", async () => {
    expect(await findingsOf(documentOf([]))).toEqual(["structure /paths"]);
  });

  it.each([
    [
      "a null description of external documentation",
      documentOf({}, { externalDocs: { url: "https://a.example", description: null } }),
    ],
    ["a response without description", documentOf({ "/a": { get: { responses: { "204": {} } } } })],
    ["an unknown key", documentOf({ "/a": { get: { ...done, unknown: 1 } } })],
  ])("is a warning for %s", async (_what, document) => {
    const findings = await findingsOf(document);
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatch(/^(structure-tolerated|key-unknown) /);
  });
});

describe("what a version of OpenAPI does not allow is told", () => {
  const inComponents = (openapi: string, components: object) =>
    findingsOf({ openapi, info: { title: "T", version: "1" }, components });
  const content = { "application/json": { schema: {} } };
  const querystring = { name: "q", in: "querystring", content };

  it.each<[string, string, object, string]>([
    [
      "3.1.0",
      "`example` beside `examples`",
      { parameters: { A: { name: "a", in: "query", schema: {}, example: 1, examples: {} } } },
      "/components/parameters/A",
    ],
    [
      "3.1.0",
      "`allowReserved` in a header",
      { headers: { A: { schema: {}, allowReserved: true } } },
      "/components/headers/A/allowReserved",
    ],
    [
      "3.2.0",
      "two query strings",
      { pathItems: { A: { parameters: [querystring, { ...querystring, name: "r" }] } } },
      "/components/pathItems/A/parameters",
    ],
    [
      "3.2.0",
      "a query string beside a query parameter",
      { pathItems: { A: { parameters: [querystring, { name: "r", in: "query", schema: {} }] } } },
      "/components/pathItems/A/parameters",
    ],
    [
      "3.2.0",
      "a standard method among the additional operations",
      { pathItems: { A: { additionalOperations: { POST: {} } } } },
      "/components/pathItems/A/additionalOperations",
    ],
  ])("%s: %s", async (openapi, _what, components, pointer) => {
    expect(await inComponents(openapi, components)).toEqual([`structure-tolerated ${pointer}`]);
  });
});
