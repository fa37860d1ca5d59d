import { describe, expect, it } from "vitest";
import type { JsonObject } from "../../../generator/document/json.js";
import { generate } from "../../../generator/generate.js";
import { checkedFiles as checked, withSchema } from "../../support/checked.js";
import { documentOf, findingsOf } from "../../support/document.js";

const ok = { description: "OK" };
const done = { responses: { "200": ok } };

describe("a reference to another kind of object", () => {
  const components = {
    parameters: { P: { name: "p", in: "query", schema: { type: "string" } } },
    responses: { R: { ...ok, content: { "application/json": { schema: { type: "string" } } } } },
    schemas: { S: { type: "string" } },
    requestBodies: { B: { content: {} } },
  };
  const schemaAt = "/paths/~1a/get/responses/200/content/application~1json/schema";

  it.each<[$ref: string, kind: string, shown?: string]>([
    ["#/components/parameters/P", "a parameter"],
    ["#/components/responses/R", "a response"],
    ["#/components/responses/R/content/application~1json", "a media type"],
    ["#/components/requestBodies/B", "a request body"],
    ["#/components/schemas", "a map of schemas"],
    ["#/info", "an info object"],
    ["#/info/title", 'the value "T"'],
    ["#/servers", "a list of servers"],
    ["#", "the document"],
    ["", "the document", "#"],
    ["?x", "the document", "openapi.json"],
    ["openapi.json", "the document", "#"],
  ])("`%s` where a schema belongs", async ($ref, kind, shown = $ref) => {
    const root = withSchema({ $ref }, { components });
    const { document, findings } = await checked({ "openapi.json": root });
    expect(findings).toEqual([
      {
        code: "ref-wrong-kind",
        pointer: schemaAt,
        message: `\`${shown}\` is ${kind}, but a schema belongs here, so the type is \`unknown\`.`,
      },
    ]);
    expect(document).not.toBeNull();
  });

  it.each([
    ["a schema where a response belongs", { responses: { "200": { $ref: "#/components/schemas/S" } } }],
    ["a body where a parameter belongs", { ...done, parameters: [{ $ref: "#/components/requestBodies/B" }] }],
    ["a response where a body belongs", { ...done, requestBody: { $ref: "#/components/responses/R" } }],
  ])("%s", async (_what, operation) => {
    const found = await findingsOf(documentOf({ "/a": { post: operation } }, { components }));
    expect(found.map((finding) => finding.split(" ")[0])).toEqual(["ref-wrong-kind"]);
  });

  it.each([
    ["a schema within a response", "#/components/responses/R/content/application~1json/schema"],
    ["an extension", "#/x-schemas/A"],
    ["a property", "#/components/schemas/S/properties/a"],
  ])("is not %s", async (_what, $ref) => {
    const S = { type: "object", properties: { a: { type: "string" } } };
    const more = { components: { ...components, schemas: { S } }, "x-schemas": { A: { type: "string" } } };
    expect(await findingsOf(withSchema({ $ref }, more))).toEqual([]);
  });
});

describe("keywords beside a reference", () => {
  const schemas = {
    Error: { type: "object", properties: { message: { type: "string" } } },
    Conflict: {
      $ref: "#/components/schemas/Error",
      additionalProperties: false,
      nullable: true,
      description: "D",
    },
  };
  const conflictOf = (value: JsonObject | undefined) =>
    (value?.components as { schemas: { Conflict: JsonObject } } | undefined)?.schemas.Conflict;

  it("are ignored in OpenAPI 3.0, which is said once", async () => {
    const { document, findings } = await checked({
      "openapi.json": { ...documentOf({}, { components: { schemas } }), openapi: "3.0.3" },
    });
    expect(conflictOf(document?.value)).toEqual({ $ref: "#/components/schemas/Error", description: "D" });
    expect(findings).toEqual([
      {
        code: "ref-siblings-ignored",
        pointer: "/components/schemas/Conflict",
        message:
          "OpenAPI 3.0 ignores keywords beside a `$ref`: openapi.json:1 (`additionalProperties`, `nullable`).",
      },
    ]);
  });

  it("count since OpenAPI 3.1", async () => {
    const { document, findings } = await checked({
      "openapi.json": documentOf({}, { components: { schemas } }),
    });
    expect(conflictOf(document?.value)).toEqual(schemas.Conflict);
    expect(findings.map(({ code }) => code)).not.toContain("ref-siblings-ignored");
  });
});

describe("a long chain of references", () => {
  it("is followed to its end", async () => {
    const schemas = Object.fromEntries(
      Array.from({ length: 5000 }, (_, index) => [
        `R${index}`,
        { $ref: `#/components/schemas/R${index + 1}` },
      ]),
    );
    const document = withSchema(
      { $ref: "#/components/schemas/R0" },
      { components: { schemas: { ...schemas, R5000: { type: "string" } } } },
    );
    expect(await findingsOf(document)).toEqual([]);
  });
});

it("a discriminator whose mapping leads to nothing claims no value for the members that it does not name", async () => {
  const member = { type: "object", required: ["kind"], properties: { kind: { type: "string" } } };
  const Pet = {
    oneOf: [{ $ref: "#/components/schemas/Dog" }, { $ref: "#/components/schemas/Cat" }],
    discriminator: {
      propertyName: "kind",
      mapping: { dog: "#/components/schemas/Dgo", cat: "#/components/schemas/Cat" },
    },
  };
  const input = withSchema(
    { $ref: "#/components/schemas/Pet" },
    { components: { schemas: { Pet, Dog: member, Cat: member } } },
  );
  const { files, diagnostics } = await generate({ input });
  const types = files.find(({ path }) => path === "src/types.ts")?.text ?? "";
  expect(types).toContain('kind: "cat"');
  expect(types).not.toContain('"Dog"');
  expect(diagnostics.map(({ code }) => code)).toContain("mapping-unmatched");
});
