import { describe, expect, it } from "vitest";
import { Node } from "../../../generator/document/node.js";
import { operationSources, parametersIn } from "../../../generator/document/operations.js";

const parameters = { limit: { name: "limit", in: "query", description: "Shared." } };

function pointersOf(pathItem: object): readonly string[] {
  const document = JSON.parse(
    JSON.stringify({ paths: { "/pets": pathItem }, components: { parameters } }),
  ) as Record<string, never>;
  const [source] = operationSources(Node.root(document));
  return source === undefined ? [] : parametersIn(source).map(({ pointer }) => pointer);
}

describe("the parameters of an operation", () => {
  it("are those of its path item, then its own", () => {
    const found = pointersOf({
      get: { parameters: [{ name: "b", in: "query" }] },
      parameters: [{ name: "a", in: "query" }],
    });
    expect(found).toEqual(["/paths/~1pets/parameters/0", "/paths/~1pets/get/parameters/0"]);
  });

  it("override those of the path item in their place, also by reference", () => {
    const found = pointersOf({
      get: { parameters: [{ $ref: "#/components/parameters/limit" }] },
      parameters: [
        { name: "limit", in: "query" },
        { name: "limit", in: "header" },
      ],
    });
    expect(found).toEqual(["/paths/~1pets/get/parameters/0", "/paths/~1pets/parameters/1"]);
  });

  it("include each one without a name", () => {
    expect(pointersOf({ get: { parameters: [{ in: "query" }, { in: "query" }] } })).toHaveLength(2);
  });
});
