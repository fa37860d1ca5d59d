import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";

beforeEach(() => {
  vi.resetModules();
  vi.doMock("oxc-transform", () => {
    throw new Error("Cannot find native binding.");
  });
});

afterEach(() => {
  vi.doUnmock("oxc-transform");
  vi.resetModules();
});

describe("on a platform without a build of oxc-transform", () => {
  it("TypeScript compiles the package", async () => {
    const { compile } = await import("../../../generator/compile/compile.js");
    const { compileFiles } = await import("../../../generator/compile/program.js");
    const source = { path: "src/a.ts", text: "export const a: number = 1;\n" };
    const compiled = await compile([source]);
    expect(compiled.map(({ path }) => path).sort()).toEqual([
      "dist/a.d.ts",
      "dist/a.d.ts.map",
      "dist/a.js",
      "dist/a.js.map",
    ]);
    expect(compiled).toEqual(compileFiles([source]));
  });
});
