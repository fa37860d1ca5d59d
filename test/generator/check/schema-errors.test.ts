import { readFileSync, readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { createRequire } from "node:module";
import { Validator } from "@seriousme/openapi-schema-validator";
import { describe, expect, it } from "vitest";
import { errorsOfLater } from "../../../generator/check/schema-errors.js";
import type { JsonObject } from "../../../generator/document/json.js";

const examples = join(
  dirname(createRequire(import.meta.url).resolve("@readme/oas-examples/package.json")),
  "3.1/json",
);
const published = readdirSync(examples).map((name): readonly [string, JsonObject] => [
  name,
  JSON.parse(readFileSync(join(examples, name), "utf8")) as JsonObject,
]);

const broken: readonly (readonly [string, JsonObject])[] = [
  ["no paths", { info: { title: "A", version: "1" } }],
  ["a title that is a number", { info: { title: 1, version: "1" }, paths: {} }],
  ["an unknown field", { info: { title: "A", version: "1" }, paths: { "/a": { fetch: {} } } }],
  ["a path without a slash", { info: { title: "A", version: "1" }, paths: { a: {} } }],
  [
    "a parameter without a place",
    { info: { title: "A", version: "1" }, paths: { "/a": { get: { parameters: [{ name: "a" }] } } } },
  ],
  [
    "a media type beside a schema",
    {
      info: { title: "A", version: "1" },
      components: { parameters: { A: { name: "a", in: "query", schema: {}, content: { "a/b": {} } } } },
    },
  ],
  ["an email that is none", { info: { title: "A", version: "1", contact: { email: "a b" } }, paths: {} }],
  ["an item that no path has", { info: { title: "A", version: "1" }, paths: { "/a": { query: [] } } }],
];

describe.each(["3.1.0", "3.1.2", "3.2.0"])("the compiled schema of OpenAPI %s", (openapi) => {
  it.each([...published, ...broken])("finds in %s what the schema finds", async (_name, document) => {
    const given = { ...document, openapi };
    const { errors } = await new Validator({ allErrors: true }).validate(given);
    expect(errorsOfLater(given)).toEqual(Array.isArray(errors) ? errors : []);
  });

  it("finds something", () => {
    const found = broken.map(([, document]) => errorsOfLater({ ...document, openapi }).length);
    expect(found.filter((count) => count > 0).length).toBeGreaterThan(broken.length / 2);
  });
});
