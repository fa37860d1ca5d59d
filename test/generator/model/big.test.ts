import { describe, expect, it } from "vitest";
import { documentOf, modelOf } from "../../support/document.js";

const done = { responses: { "204": { description: "Done" } } };

/** A schema inside itself, so many times. */
function nested(depth: number, around: (inner: object) => object): object {
  return Array.from({ length: depth }).reduce<object>(around, { type: "string" });
}

describe("a document that grows takes time by its size", () => {
  it.each([
    ["objects", (a: object) => ({ type: "object", properties: { a } })],
    ["what a neighbour requires", (a: object) => ({ allOf: [{ properties: { a } }, { required: ["a"] }] })],
    ["what a union requires", (a: object) => ({ properties: { a }, oneOf: [{ required: ["a"] }, {}] })],
    ["compositions of tuples", (a: object) => ({ allOf: [{ prefixItems: [a] }, { minItems: 1 }] })],
  ])("nested deep: %s", async (_, around) => {
    const schemas = { A: nested(60, around) };
    const { sdk } = await modelOf(documentOf({ "/": { get: done } }, { components: { schemas } }));
    expect(sdk.schemas).toHaveLength(1);
  });

  it("with one large body for many operations", async () => {
    const properties = Object.fromEntries(
      Array.from({ length: 200 }, (_, index) => [`p${index}`, { type: "string" }]),
    );
    const requestBody = { content: { "application/json": { schema: { $ref: "#/components/schemas/A" } } } };
    const paths = Object.fromEntries(
      Array.from({ length: 1000 }, (_, index) => [`/${index}`, { post: { ...done, requestBody } }]),
    );
    const { sdk } = await modelOf(documentOf(paths, { components: { schemas: { A: { properties } } } }));
    expect(sdk.groups.flatMap(({ operations }) => operations)).toHaveLength(1000);
  });

  it.each([
    ["thousands of properties", 5000, (a: object) => ({ properties: { a } }), []],
    ["compositions", 100, (a: object) => ({ allOf: [a, { properties: { a: {} } }] }), ["schema-circular"]],
  ])("with schemas in a ring: %s", async (_, length, around, codes) => {
    const schemas = Object.fromEntries(
      Array.from({ length }, (_, index) => [
        `R${index}`,
        around({ $ref: `#/components/schemas/R${(index + 1) % length}` }),
      ]),
    );
    const { sdk, findings } = await modelOf(documentOf({ "/": { get: done } }, { components: { schemas } }));
    expect([sdk.schemas.length, findings.map(({ code }) => code)]).toEqual([length, codes]);
  });
});

describe("names that objects inherit", () => {
  it("are names like any other", async () => {
    const names = ["constructor", "toString", "__proto__"];
    const paths = Object.fromEntries(
      names.map((name) => [`/${name}`, { get: { ...done, tags: [name], operationId: name } }]),
    );
    const named = (value: object): object => Object.fromEntries(names.map((name) => [name, value]));
    const { sdk } = await modelOf(
      documentOf(paths, {
        components: {
          schemas: named({ type: "string", format: "constructor" }),
          securitySchemes: named({ type: "http", scheme: "basic" }),
        },
      }),
      { rename: { groups: {} } },
    );
    expect([sdk.groups.length, sdk.schemas.length, sdk.securitySchemes.length]).toEqual([3, 3, 3]);
  });
});
