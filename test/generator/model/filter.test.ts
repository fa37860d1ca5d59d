import { describe, expect, it } from "vitest";
import { readFilterTerm } from "../../../generator/settings/filter.js";
import { documentOf, modelOf } from "../../support/document.js";

const operation = (operationId: string, more: object = {}) => ({
  operationId,
  responses: {
    "200": {
      description: "OK",
      content: { "application/json": { schema: { $ref: `#/components/schemas/${operationId}` } } },
    },
  },
  ...more,
});
const document = documentOf(
  {
    "/v1/a": { get: operation("listA", { tags: ["A"] }), post: operation("makeA", { tags: ["A", "Write"] }) },
    "/v2/b": { get: operation("listB", { tags: ["B"], deprecated: true }) },
  },
  {
    components: {
      schemas: {
        listA: { type: "object" },
        makeA: { type: "object" },
        listB: { type: "object" },
        unused: { type: "object" },
      },
    },
  },
);

async function kept(...filter: string[]) {
  const { sdk, findings } = await modelOf(document, { filter });
  return {
    operations: sdk.groups.flatMap(({ operations }) => operations.map(({ name }) => name as string)),
    schemas: sdk.schemas.map(({ name }) => name as string),
    codes: findings.map(({ code }) => code).filter((code) => code.includes("unmatched")),
  };
}

describe("a filter", () => {
  it.each([
    [["tag=A"], ["listA", "makeA"]],
    [
      ["tag=A", "tag=B"],
      ["listA", "makeA", "listB"],
    ],
    [["tag=A", "method=GET"], ["listA"]],
    [["path=/v2/*"], ["listB"]],
    [["operationId=list*"], ["listA", "listB"]],
    [["operationId!=list*"], ["makeA"]],
    [["deprecated=false"], ["listA", "makeA"]],
    [["tag!=Write", "tag!=B"], ["listA"]],
  ])("%j keeps %j", async (terms, operations) => {
    expect((await kept(...terms)).operations).toEqual(operations);
  });

  it("drops schemas that no kept operation uses", async () => {
    expect((await kept("tag=B")).schemas).toEqual(["ListB"]);
    expect((await kept()).schemas).toContain("Unused");
  });

  it("reports a term that matches nothing", async () => {
    expect((await kept("tag=A", "path=/v3/*")).codes).toEqual(["filter-unmatched"]);
  });

  it.each(["", "tag", "tag=", "colour=red", "constructor=x"])("`%s` is no term", (term) => {
    expect(readFilterTerm(term)).toBeNull();
  });

  it("takes signs of regular expressions for what they are", async () => {
    expect((await kept("path=/v1/.")).operations).toEqual([]);
  });
});

describe("names of a config", () => {
  it("go before the document's, for operations, schemas and groups", async () => {
    const rename = {
      operations: { listA: "allOfA", "GET /v2/b": "allOfB" },
      schemas: { listA: "Letter" },
      groups: { A: "letters" },
    };
    const { sdk } = await modelOf(document, { rename });
    expect(
      sdk.groups.flatMap(({ file, operations }) => [file, ...operations.map(({ name }) => name)]),
    ).toEqual([...["letters", "allOfA", "makeA"], ...["b", "allOfB"]]);
    expect(sdk.schemas.map(({ name }) => name)).toContain("Letter");
  });

  it("of operations may be patterns, whose text of the document is cased as ever", async () => {
    const operations = { "list*": "all_*", "GET /v2/*": "bees", "* /v1/*": "*_of_*" };
    const { sdk, findings } = await modelOf(document, { rename: { operations } });
    const names = sdk.groups.flatMap((group) => group.operations.map(({ name }) => name));
    expect(names).toEqual(["allA", "postOfA", "allB"]);
    expect(findings.filter(({ code }) => code === "rename-unmatched")).toEqual([]);
  });

  it("of operations may come from a function, which keeps those for which it gives none", async () => {
    const operations = (name: string, { tag }: { readonly tag: string }) =>
      tag === "B" ? `${name}Now` : undefined;
    const { sdk } = await modelOf(document, { rename: { operations } });
    const names = sdk.groups.flatMap((group) => group.operations.map(({ name }) => name));
    expect(names).toEqual(["listA", "makeA", "listBNow"]);
  });

  it("that nothing goes by are reported", async () => {
    const { findings } = await modelOf(document, {
      rename: { operations: { nope: "x" }, schemas: { Nope: "Y" }, groups: { Z: "z" } },
    });
    expect(findings.filter(({ code }) => code === "rename-unmatched")).toHaveLength(3);
  });
});

describe("formats of a config", () => {
  it("give the type of a schema of that format", async () => {
    const schemas = {
      Price: { type: "string", format: "money" },
      Other: { type: "string", format: "other" },
    };
    const { sdk } = await modelOf(documentOf({}, { components: { schemas } }), {
      formats: { money: "`${number}`" },
    });
    expect(sdk.schemas.map(({ type }) => type)).toMatchObject([
      { kind: "verbatim", text: "`${number}`" },
      { kind: "string" },
    ]);
  });
});
