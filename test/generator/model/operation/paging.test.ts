import { describe, expect, it } from "vitest";
import type { PagingOptions } from "../../../../generator/options.js";
import { documentOf, modelOf } from "../../../support/document.js";

const list = { type: "array", items: { type: "integer" } };
const operation = (operationId: string, schema: object, more: object = {}) => ({
  operationId,
  parameters: [{ name: "after", in: "query", schema: { type: "string" } }],
  responses: { "200": { description: "OK", content: { "application/json": { schema } } } },
  ...more,
});
const document = documentOf({
  "/a": {
    get: operation("listA", { type: "object", properties: { data: list, next: { type: "string" } } }),
    post: operation("makeA", { type: "object", properties: { data: { type: "string" } } }),
  },
  "/b": { get: operation("listB", list, { "x-specpress-paging": { linkHeader: true } }) },
});

async function paged(paging: Record<string, PagingOptions | false>) {
  const { sdk, findings } = await modelOf(document, { paging });
  const operations = sdk.groups.flatMap((group) => group.operations.filter((item) => item.paging !== null));
  return {
    operations: operations.map(({ name }) => name as string),
    items: operations.map((item) => item.paging?.items),
    found: findings.map(({ code, pointer }) => `${code} ${pointer}`),
  };
}

const byCursor: PagingOptions = { cursor: "/next", parameter: "after" };

describe("the paging of a config", () => {
  it.each(["listA", "GET /a"])("names an operation as `%s`, whose only list are the items", async (key) => {
    const { operations, items, found } = await paged({ [key]: byCursor });
    expect({ operations, items, found }).toEqual({
      operations: ["listA", "listB"],
      items: [["data"], []],
      found: [],
    });
  });

  it("with a pattern is for those operations that it suits, and says nothing of others", async () => {
    expect(await paged({ "* /a": byCursor })).toMatchObject({ operations: ["listA", "listB"], found: [] });
  });

  it("goes before the document's, also to say that there is none", async () => {
    expect((await paged({ listB: false })).operations).toEqual([]);
  });

  it("that names no operation is reported", async () => {
    expect((await paged({ lost: byCursor })).found).toEqual(["paging-unmatched "]);
  });

  it.each<[string, PagingOptions]>([
    ["a field", { ...byCursor, cursor: "/lost" }],
    ["a field that says whether there is more", { ...byCursor, more: "/lost" }],
    ["a parameter", { ...byCursor, parameter: "lost" }],
    ["a list", { ...byCursor, items: "/next" }],
  ])("that names %s which is not there is reported at the operation", async (_what, options) => {
    const { operations, found } = await paged({ listA: options });
    expect(operations).toEqual(["listB"]);
    expect(found).toEqual(["paging-invalid /paths/~1a/get"]);
  });
});
