import { describe, expect, it } from "vitest";
import type { PagingOptions } from "../../../generator/options.js";
import { readPaging } from "../../../generator/settings/paging.js";

describe("a description of paging", () => {
  it.each<[string, unknown]>([
    ["no object", "link"],
    ["a list", []],
    ["without a strategy", { items: "/data" }],
    ["with two", { link: "/a", offset: "b" }],
    ["with an unknown setting", { link: "/a", size: 1 }],
    ["with a setting from a prototype", { link: "/a", constructor: "x" }],
    ["with a setting of another type", { page: 1 }],
    ["with a place that is no pointer", { link: "meta.next" }],
    ["with a cursor that no parameter takes", { cursor: "/next" }],
  ])("%s is refused with a sentence", (_what, value) => {
    expect(readPaging(value)).toMatch(/^(It|`\w+`) (must|is not a setting).*\.$/);
  });

  it.each<[PagingOptions]>([
    [{ link: "/a" }],
    [{ linkHeader: true, items: "" }],
    [{ cursor: "/a/-1/id", parameter: "b", more: "/c" }],
    [{ offset: "a" }],
    [{ page: "a", first: 0 }],
  ])("%j is accepted", (value) => {
    expect(readPaging(value)).toEqual(value);
  });
});
