import fc from "fast-check";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import { assignNames } from "../../../../generator/model/names/assign.js";
import { camelCase, kebabCase, pascalCase, wordsOf } from "../../../../generator/model/names/words.js";
import { documentOf, modelOf } from "../../../support/document.js";

describe("words", () => {
  it.each([
    ["getPetById", ["get", "Pet", "By", "Id"]],
    ["HTTPServer", ["HTTP", "Server"]],
    ["listVPCsOfIPs", ["list", "VPCs", "Of", "IPs"]],
    ["v1_user-list.all", ["v1", "user", "list", "all"]],
    ["größe", ["größe"]],
    ["😀", []],
    ["a𮐴b", ["a", "b"]],
    ["e\u0301", ["é"]],
  ])("of `%s`", (name, words) => {
    expect(wordsOf(name)).toEqual(words);
  });

  it.each([
    ["get_pet", "getPet", "GetPet", "get-pet"],
    ["URLParser", "urlParser", "URLParser", "url-parser"],
    ["IPsOfVPCs", "ipsOfVPCs", "IPsOfVPCs", "ips-of-vpcs"],
    ["2fast", "_2fast", "_2fast", "2fast"],
    ["Größe", "größe", "Größe", "groe"],
    ["", "_", "_", ""],
  ])("`%s` in camel, pascal and kebab case", (name, camel, pascal, kebab) => {
    expect([camelCase(name), pascalCase(name), kebabCase(name)]).toEqual([camel, pascal, kebab]);
  });

  it("hold only letters that TypeScript takes in a name", () => {
    for (let code = 0; code <= 0xffff; code++) {
      const name = pascalCase(`a${String.fromCharCode(code)}`);
      for (const sign of name) {
        if (!ts.isIdentifierPart(sign.codePointAt(0) ?? 0, ts.ScriptTarget.ES2022))
          expect(name).toBe(code.toString(16));
      }
    }
  });

  it("make a valid identifier of any text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (name) => {
        expect(camelCase(name)).toMatch(/^[\p{ID_Start}$_][\p{ID_Continue}$]*$/u);
        expect(pascalCase(name)).toMatch(/^[\p{ID_Start}$_][\p{ID_Continue}$]*$/u);
      }),
    );
  });
});

describe("assigning names", () => {
  const request = (key: string, ...candidates: string[]) => ({ key, candidates, exact: false });
  const never = (): boolean => false;

  it("a name that two want goes to neither as long as they have others", () => {
    const names = assignNames([request("a", "X", "AX"), request("b", "X", "BX")], never);
    expect([...names]).toEqual([
      ["a", "AX"],
      ["b", "BX"],
    ]);
  });

  it("the document's own spelling goes first", () => {
    const names = assignNames([request("a", "X", "AX"), { ...request("b", "X"), exact: true }], never);
    expect(names.get("b")).toBe("X");
  });

  it("what is the same in the end is numbered by key", () => {
    const names = assignNames([request("b", "X"), request("a", "X"), request("c", "X")], never);
    expect([names.get("a"), names.get("b"), names.get("c")]).toEqual(["X", "X2", "X3"]);
  });

  it("what comes with a name goes to nobody else, whichever is asked first", () => {
    const claims = (name: string): readonly string[] => [name, `${name}Operation`];
    const requests = [request("b", "getOperation"), request("a", "get")];
    for (const asked of [requests, [...requests].reverse()]) {
      const names = assignNames(asked, never, claims);
      expect([names.get("a"), names.get("b")]).toEqual(["get", "getOperation2"]);
    }
  });

  it("a name that thousands want is numbered in no time", () => {
    const requests = Array.from({ length: 20_000 }, (_, index) =>
      request(String(index).padStart(5, "0"), "X"),
    );
    expect(assignNames(requests, never).get("19999")).toBe("X20000");
  });

  it("names are distinct and do not depend on the order of the requests", () => {
    const wishes = fc.uniqueArray(fc.tuple(fc.string(), fc.constantFrom("A", "B", "C")), {
      selector: ([key]) => key,
    });
    fc.assert(
      fc.property(wishes, (pairs) => {
        const requests = pairs.map(([key, name]) => request(key, name, `${name}Long`));
        const names = assignNames(requests, (name) => name === "B");
        const turned = assignNames([...requests].reverse(), (name) => name === "B");
        expect(new Set(names.values()).size).toBe(pairs.length);
        expect([...names].sort()).toEqual([...turned].sort());
      }),
    );
  });
});

describe("names in a package", () => {
  const done = { responses: { "204": { description: "Done" } } };

  it("of operations without operationId come from method and path", async () => {
    const paths = {
      "/pets": { get: done },
      "/pets/{petId}/toys": {
        get: { ...done, parameters: [{ name: "petId", in: "path", required: true, schema: {} }] },
      },
    };
    const { sdk } = await modelOf(documentOf(paths));
    expect(sdk.groups.flatMap(({ operations }) => operations.map(({ name }) => name))).toEqual([
      "getPets",
      "getPetsByPetIdToys",
    ]);
  });

  it("leave the names of the package to it, and so do the types that come with an operation", async () => {
    const named = (operationId: string) => ({
      get: { operationId, responses: { 200: { description: "OK" } } },
    });
    const { sdk } = await modelOf(
      documentOf({ "/a": named("config"), "/b": named("safe"), "/c": named("other") }),
    );
    const names = sdk.groups.flatMap(({ operations }) => operations.map(({ name }) => name));
    // `config` would declare `ConfigError`, which is a class of the runtime.
    expect(names).toEqual(["configOperation", "safeOperation", "other"]);
  });

  it("of thousands of operations with one name are all there", async () => {
    const paths = Object.fromEntries(
      Array.from({ length: 2000 }, (_, index) => [
        `/a${"/".repeat(index % 7)}${"-".repeat(index)}`,
        { get: done },
      ]),
    );
    const { sdk } = await modelOf(documentOf(paths));
    const names = sdk.groups.flatMap(({ operations }) => operations.map(({ name }) => name));
    expect([names.length, new Set(names).size]).toEqual([2000, 2000]);
  });

  it("of modules are those of files everywhere", async () => {
    const tags = ["Pets", "pets", "con", "index", "x".repeat(300), "😀"];
    const paths = Object.fromEntries(
      tags.map((tag, index) => [`/${index}`, { get: { ...done, tags: [tag] } }]),
    );
    const { sdk } = await modelOf(documentOf(paths));
    expect(sdk.groups.map(({ file }) => file)).toEqual([
      "pets2",
      "pets",
      "con-operations",
      "index-operations",
      "x".repeat(100),
      "operations",
    ]);
  });

  it("of schemas that stand elsewhere than among the schemas say where", async () => {
    const content = (schema: object): object => ({ "application/json": { schema } });
    const pointer = "#/paths/~1v2~1droplets/post/requestBody/content/application~1json/schema/oneOf/0";
    const schema = {
      oneOf: [
        { type: "object", properties: { next: { $ref: pointer } } },
        { $ref: "#/components/responses/401/content/application~1json/schema" },
      ],
    };
    const post = { operationId: "create", requestBody: { content: content(schema) }, responses: {} };
    const failure = { description: "No", content: content({ type: "object", properties: { a: {} } }) };
    const components = { responses: { 401: failure } };
    const { sdk } = await modelOf(documentOf({ "/v2/droplets": { post } }, { components }));
    expect(sdk.schemas.map(({ name }) => name)).toEqual(["Response401", "DropletsPostRequestBodyOneOf0"]);
  });

  it("of dotted schemas are short where they are free", async () => {
    const schemas = {
      "sync.v1.service.sync_stream": { type: "object" },
      "a.Pet": { type: "object" },
      "b.Pet": { type: "object" },
    };
    const { sdk } = await modelOf(documentOf({}, { components: { schemas } }));
    expect(sdk.schemas.map(({ name }) => name)).toEqual(["SyncStream", "APet", "BPet"]);
  });
});
