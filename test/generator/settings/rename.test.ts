import { describe, expect, it } from "vitest";
import { renamedOperation } from "../../../generator/settings/rename.js";

const operation = { operationId: "cats_controllerFindAll", method: "GET", path: "/cats/{id}", tag: "cats" };

describe("the name that `rename.operations` gives", () => {
  it.each([
    [{ cats_controllerFindAll: "findCats" }, { name: "findCats", isPattern: false }],
    [{ "GET /cats/{id}": "findCats" }, { name: "findCats", isPattern: false }],
    [{ "*_controller*": "*" }, { name: "cats", isPattern: true }],
    [{ "*_controller*": "find*By*" }, { name: "findcatsByFindAll", isPattern: true }],
    [{ "cats*": "findCats" }, { name: "findCats", isPattern: false }],
    [{ "* /cats/*": "*Cat" }, { name: "GETCat", isPattern: true }],
    [{ "cats.*": "x" }, null],
    [{ controllerFindAll: "x" }, null],
    [{ constructor: "x" }, null],
    [{}, null],
  ])("%j", (rename, expected) => {
    expect(renamedOperation(rename, "catsControllerFindAll", operation)).toEqual(expected);
  });

  it("is that of a key without `*` before that of a pattern, and that of the first pattern", () => {
    const rename = { "*": "any", "cats*": "second", cats_controllerFindAll: "exact" };
    expect(renamedOperation(rename, "a", operation)?.name).toBe("exact");
    expect(renamedOperation({ "*": "any", "cats*": "second" }, "a", operation)?.name).toBe("any");
  });

  it("comes from a function that knows the operation, unless it gives none", () => {
    const seen: unknown[] = [];
    const namer = (...given: unknown[]) => {
      seen.push(...given);
      return "chosen";
    };
    expect(renamedOperation(namer, "name", operation)).toEqual({ name: "chosen", isPattern: false });
    expect(seen).toEqual(["name", operation]);
    expect(renamedOperation(() => undefined, "name", operation)).toBeNull();
  });
});
