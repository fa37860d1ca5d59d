import { describe, expect, it } from "vitest";
import { check } from "../../../generator/check/check.js";
import { load } from "../../../generator/load/load.js";
import { checkedText as checked, head } from "../../support/checked.js";
import { inFolder } from "../../support/document.js";

/** What a check finds in one schema, and the schema as it is read. */
function schema(text: string, version = "3.1.0") {
  const document = `${head(version)}paths: {}\ncomponents: { schemas: { A: ${text} } }\n`;
  return checked(document, "/components/schemas/A");
}

/** What a check finds in one operation. */
function operation(text: string) {
  return checked(`${head("3.1.0")}paths:\n  /a:\n    get: ${text}\n`);
}

describe.each(["3.0.3", "3.1.0", "3.2.0"])("types of OpenAPI %s that do not exist", (version) => {
  it.each([
    ["int", "integer"],
    ["int64", "integer"],
    ["bool", "boolean"],
    ["float", "number"],
    ["String", "string"],
    ["number64", "number"],
    ["intger", "integer"],
    ["list", "array"],
    ["map", "object"],
  ])("%s is read as %s", async (name, type) => {
    const { value, said } = await schema(`{ type: ${name} }`, version);
    expect(value).toEqual({ type });
    expect(said[0]).toBe(`structure-tolerated: \`${name}\` is not a type; it is read as \`${type}\`.`);
  });

  it.each(["date", "uuid", "enum", "foo", "strin g x"])("%s says nothing", async (name) => {
    const { value, said, findings } = await schema(`{ type: ${name} }`, version);
    expect(value).toEqual({});
    expect(said).toEqual([`schema-type-unknown: \`${name}\` is not a type, so the values are \`unknown\`.`]);
    expect(findings[0]?.hint).toContain("`string`, `number`, `integer`, `boolean`, `array`, `object`");
  });

  it("leave the other keywords to say what the values are", async () => {
    const { value, said } = await schema("{ type: enum, enum: [a] }", version);
    expect(value).toEqual({ enum: ["a"] });
    expect(said).toEqual([
      "schema-type-unknown: `enum` is not a type, so only the other keywords of the schema say what its values are.",
    ]);
  });

  it("file of OpenAPI 2.0 is binary text", async () => {
    const { value } = await schema("{ type: file }", version);
    expect(value).toEqual({ type: "string", format: "binary" });
  });

  it("are lists of types that do not exist", async () => {
    expect((await schema("{ type: [int, String] }", version)).value).toEqual({ type: ["integer", "string"] });
    expect((await schema("{ type: [string, foo] }", version)).value).toEqual({});
    expect((await schema("{ type: 5 }", version)).value).toEqual({});
    expect((await schema("{ type: [] }", version)).value).toEqual({});
  });

  it("null without quotes is the type", async () => {
    expect((await schema("{ type: null }", version)).value).toEqual({ type: "null" });
    const { value, said } = await schema("{ type: [string, null] }", version);
    expect(value).toEqual({ type: ["string", "null"] });
    expect(said).toEqual(['structure-tolerated: `null` is not a type; it is read as the type "null".']);
  });
});

describe("keywords of another kind", () => {
  it.each<[string, string, object, string]>([
    ["3.1.0", "{ required: a }", { required: ["a"] }, "structure-tolerated"],
    ["3.1.0", "{ required: true }", {}, "structure-ignored"],
    ["3.0.3", "{ required: true }", {}, "structure-ignored"],
    ["3.1.0", "{ required: [1.0] }", { required: ["1.0"] }, "structure-tolerated"],
    ["3.0.3", '{ minimum: "1" }', { minimum: 1 }, "structure-tolerated"],
    ["3.1.0", "{ minLength: many }", {}, "structure-ignored"],
    ["3.1.0", "{ properties: [] }", { properties: {} }, "structure-tolerated"],
    [
      "3.1.0",
      "{ properties: { a: string } }",
      { properties: { a: { type: "string" } } },
      "structure-tolerated",
    ],
    ["3.0.3", "{ properties: { a: 5 } }", { properties: { a: {} } }, "structure-ignored"],
    ["3.1.0", "{ allOf: { type: string } }", { allOf: [{ type: "string" }] }, "structure-tolerated"],
    ["3.0.3", '{ nullable: "true" }', { nullable: true }, "structure-tolerated"],
    ["3.1.0", "{ format: }", {}, "structure-tolerated"],
    ["3.0.3", "{ exclusiveMinimum: 5 }", { exclusiveMinimum: 5 }, "structure-tolerated"],
    [
      "3.1.0",
      "{ minimum: 5, exclusiveMinimum: true }",
      { minimum: 5, exclusiveMinimum: true },
      "structure-tolerated",
    ],
    ["3.1.0", "{ exclusiveMinimum: true }", {}, "structure-ignored"],
  ])("%s: %s", async (version, text, read, code) => {
    const { value, said } = await schema(text, version);
    expect(value).toEqual(read);
    expect(said).toHaveLength(1);
    expect(said[0]).toMatch(new RegExp(`^${code}: `));
  });

  it("`required: true` of a property means that its object requires it", async () => {
    const { value, said } = await schema(
      "{ properties: { a: { type: int, required: true }, b: { required: false } }, required: [c] }",
    );
    expect(value).toEqual({ properties: { a: { type: "integer" }, b: {} }, required: ["c", "a"] });
    expect(said).toEqual([
      "structure-tolerated: `required` must be a list of names of properties; true is read as: `a` is required.",
      "structure-tolerated: `required` must be a list of names of properties; false is read as: `b` is optional.",
      "structure-tolerated: `int` is not a type; it is read as `integer`.",
    ]);
  });

  it.each(["3.0.3", "3.1.0"])("that OpenAPI %s almost knows are asked about", async (version) => {
    const { findings } = await schema(
      "{ requried: [a], propertys: {}, itmes: {}, maxlength: 5, x-typ: 1, ref: '#/a' }",
      version,
    );
    expect(findings.map(({ code, pointer, hint }) => [code, pointer.split("/").at(-1), hint])).toEqual([
      ["key-misspelt", "requried", "Did you mean `required`?"],
      ["key-misspelt", "propertys", "Did you mean `properties`?"],
      ["key-misspelt", "itmes", "Did you mean `items`?"],
      ["key-misspelt", "maxlength", "Did you mean `maxLength`?"],
      ["key-misspelt", "ref", "Did you mean `$ref`?"],
    ]);
  });

  it("of a property's name are names", async () => {
    expect((await schema("{ properties: { requried: {}, type: {}, $ref: {} } }")).said).toEqual([]);
  });
});

describe("values that contradict their schema", () => {
  it.each<[string, object]>([
    ["{ type: string, enum: [1.10, true, a] }", { type: "string", enum: ["1.10", "true", "a"] }],
    ['{ type: integer, enum: ["1", 2] }', { type: "integer", enum: [1, 2] }],
    ['{ type: boolean, enum: ["true"] }', { type: "boolean", enum: [true] }],
    ["{ type: string, const: 0x10 }", { type: "string", const: "0x10" }],
    ["{ type: integer, enum: [a] }", { type: "integer", enum: ["a"] }],
    ["{ type: string, enum: [a, null] }", { type: "string", enum: ["a", null] }],
  ])("%s is told", async (text, read) => {
    const { value, said } = await schema(text, "3.1.0");
    expect(value).toEqual(read);
    expect(said).toHaveLength(1);
    expect(said[0]).toMatch(/^enum-contradicts-type: /);
  });

  it("are not those of one of several types, nor null of a nullable one", async () => {
    expect((await schema('{ type: [string, integer], enum: [1, "1"] }')).said).toEqual([]);
    expect((await schema("{ type: string, nullable: true, enum: [a, null] }", "3.0.3")).said).toEqual([]);
  });

  it("may be numbers that JavaScript cannot hold", async () => {
    const { said } = await schema("{ type: integer, enum: [9007199254740993, 9007199254740992] }");
    expect(said).toEqual([
      "enum-contradicts-type: JavaScript cannot hold `9007199254740993` exactly: it is read as `9007199254740992`.",
    ]);
  });

  it.each([
    ["{ type: integer, default: ten }", "default"],
    ["{ type: string, maxLength: 2, example: abc }", "example"],
    ["{ type: array, items: { type: integer }, examples: [[1], [a]] }", "examples/1"],
    ["{ enum: [a, b], default: c }", "default"],
    ["{ type: object, required: [a], example: {} }", "example"],
    ["{ oneOf: [{ type: string }, { type: integer }], default: true }", "default"],
    ["{ minimum: 5, const: 3 }", "const"],
  ])("%s", async (text, place) => {
    const { findings } = await schema(text);
    expect(findings.map(({ code, pointer }) => `${code} ${pointer}`)).toEqual([
      `value-contradicts-schema /components/schemas/A/${place}`,
    ]);
  });

  it("are not those that fit", async () => {
    const { said } = await schema(
      "{ type: object, properties: { a: { $ref: '#/components/schemas/A' }, b: { type: integer } }, example: { a: { b: 1 } } }",
    );
    expect(said).toEqual([]);
  });
});

describe("parts that cannot be read", () => {
  const done = "responses: { 204: { description: Done } }";

  it.each([
    [
      `{ parameters: [limit], ${done} }`,
      'structure-ignored: A parameter must be an object; `"limit"` is left out.',
    ],
    ["{ responses: [] }", "structure-tolerated: `responses` must be an object; [] is read as an empty one."],
    [
      "{ responses: { 200: OK } }",
      'structure-ignored: A response must be an object; `"OK"` is read as an empty one.',
    ],
    [`{ parameters: 5, ${done} }`, "structure-ignored: `parameters` must be a list; `5` is ignored."],
    [
      `{ tags: pets, ${done} }`,
      "structure-tolerated: `tags` must be a list; the single value is read as a list of one.",
    ],
    [
      `{ parameters: { name: a, in: query, schema: {} }, ${done} }`,
      "structure-tolerated: `parameters` must be a list; the single value is read as a list of one.",
    ],
    [
      `{ operationId: 0123, ${done} }`,
      'structure-tolerated: `operationId` must be a string; `0123` is read as "0123".',
    ],
  ])("%s", async (text, message) => {
    const { said } = await operation(text);
    expect(said).toEqual([message]);
  });

  it("are left out of a document in another file too", async () => {
    const files = {
      "openapi.json": JSON.stringify({
        openapi: "3.1.0",
        info: { title: "T", version: "1" },
        paths: {},
        components: { schemas: { A: { $ref: "./a.json#/A" } } },
      }),
      "a.json": '{ "A": { "type": "string", "enum": [1.50] } }',
    };
    await inFolder(files, async (path) => {
      const { document, findings } = await check(await load("openapi.json", { cwd: path }));
      expect(findings.map(({ pointer }) => pointer)).toEqual(["/x-specpress-documents/a.json/A/enum"]);
      expect(document?.value["x-specpress-documents"]).toEqual({
        "a.json": { A: { type: "string", enum: ["1.50"] } },
      });
    });
  });
});
