import { describe, expect, it } from "vitest";
import { headerTypesOf } from "../../../generator/outputs/client/headers.js";
import { openKit } from "../../../generator/outputs/kit.js";
import { openTemplates } from "../../../generator/render/template.js";
import { documentOf, modelOf } from "../../support/document.js";

const text = { schema: { type: "string" } };

/** The interfaces of a package's headers, of the header names of each operation's response. */
async function interfacesOf(operations: Record<string, readonly string[]>, schemas: object = {}) {
  const paths = Object.fromEntries(
    Object.entries(operations).map(([operationId, names]) => {
      const headers = Object.fromEntries(names.map((name) => [name, text]));
      const content = { "application/json": { schema: { $ref: "#/components/schemas/Body" } } };
      return [
        `/${operationId}`,
        { get: { operationId, responses: { 200: { description: "OK", headers, content } } } },
      ];
    }),
  );
  const { sdk } = await modelOf(documentOf(paths, { components: { schemas: { Body: {}, ...schemas } } }));
  const kit = openKit(sdk, openTemplates(), { options: {}, exports: {}, dependencies: {}, files: [] });
  return headerTypesOf(sdk, kit).all.map(({ name, operations: users }) => [
    name,
    users.map((user) => user.name),
  ]);
}

describe("the interface of response headers", () => {
  it("is one for all responses with the same headers", async () => {
    expect(await interfacesOf({ a: ["ETag"], b: ["Link"], c: ["ETag"], d: [] })).toEqual([
      ["ETagResponseHeaders", ["a", "c"]],
      ["LinkResponseHeaders", ["b"]],
    ]);
  });

  it.each<[readonly string[], string]>([
    [["Access-Control-Allow-Origin", "Access-Control-Expose-Headers"], "AccessControl"],
    [["X-RateLimit-Limit", "X-RateLimit-Remaining"], "RateLimit"],
    [["x-rate-limit-limit", "x-rate-limit-reset"], "RateLimit"],
    [["Location", "ETag"], "ETagLocation"],
    [["A", "B", "C", "D", "E"], "ABCAnd2More"],
  ])("of %j is named %sResponseHeaders", async (names, expected) => {
    expect(await interfacesOf({ a: names })).toEqual([[`${expected}ResponseHeaders`, ["a"]]]);
  });

  it("leaves its name to a schema", async () => {
    const components = {
      Body: { $ref: "#/components/schemas/LinkResponseHeaders" },
      LinkResponseHeaders: { type: "object" },
    };
    expect(await interfacesOf({ a: ["Link"] }, components)).toEqual([["LinkResponseHeaders2", ["a"]]]);
  });
});
