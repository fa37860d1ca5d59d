import { describe, expect, it } from "vitest";
import { nearest } from "../../generator/nearest.js";

describe("the nearest name", () => {
  it.each([
    ["outptu", "output"],
    ["Output", "output"],
    ["overlay", "overlays"],
    ["filters", "filter"],
    ["stict", "strict"],
    ["verison", "version"],
    ["colour", null],
    ["x", null],
    ["", null],
  ])("to `%s` is %j", (wrong, close) => {
    expect(nearest(wrong, ["output", "overlays", "filter", "strict", "version"])).toBe(close);
  });

  it("is none if several are equally near", () => {
    expect(nearest("oneof", ["oneOf", "anyOf"])).toBe("oneOf");
    expect(nearest("bat", ["cat", "rat"])).toBeNull();
  });

  it("may be listed twice", () => {
    expect(nearest("outptu", ["output", "strict", "output"])).toBe("output");
  });

  it("has no more mistakes than the caller allows", () => {
    expect(nearest("requird", ["required"], () => 1)).toBe("required");
    expect(nearest("rquird", ["required"], () => 1)).toBeNull();
  });
});
