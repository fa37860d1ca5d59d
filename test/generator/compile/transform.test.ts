import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { transformSync } from "esbuild";
import { format } from "prettier";
import { describe, expect, it } from "vitest";
import { compileFiles } from "../../../generator/compile/program.js";
import { transformFiles } from "../../../generator/compile/transform.js";
import type { SourceFile } from "../../../generator/source-file.js";

/** The modules of all cases, which have every kind of declaration that the generator prints. */
const sources: readonly SourceFile[] = readdirSync("test/cases", { recursive: true, encoding: "utf8" })
  .filter((name) => /[/\\]expected[/\\].*\.ts$/.test(name))
  .map((name) => ({ path: `src/${name}`, text: readFileSync(join("test/cases", name), "utf8") }));

/** Both write the same values: TypeScript escapes characters beyond ASCII, oxc the end of a `<script>`. */
function unescaped(text: string): string {
  return text.replaceAll("<\\/script", "</script").replace(/\\u([\dA-F]{4})/g, (whole, code: string) => {
    const character = String.fromCharCode(Number.parseInt(code, 16));
    return /[\p{L}\p{N}]/u.test(character) ? character : whole;
  });
}

function byPath(files: readonly SourceFile[], ending: RegExp): readonly SourceFile[] {
  return files.filter(({ path }) => ending.test(path)).sort((a, b) => (a.path < b.path ? -1 : 1));
}

describe("what oxc-transform compiles", () => {
  const expected = compileFiles(sources);
  const compiled = transformFiles(sources);

  it("has the JavaScript that TypeScript emits", () => {
    const minified = (files: readonly SourceFile[]) =>
      byPath(files, /\.js$/).map(({ path, text }) => [
        path,
        unescaped(transformSync(text, { minifySyntax: true, minifyWhitespace: true }).code),
      ]);
    expect(sources.length).toBeGreaterThan(0);
    expect(minified(compiled)).toEqual(minified(expected));
  });

  it("has the declarations that TypeScript emits", async () => {
    const laidOut = (files: readonly SourceFile[]) =>
      Promise.all(
        byPath(files, /\.d\.ts$/).map(async ({ path, text }) => [
          path,
          await format(unescaped(text).replace(/^\s*export \{\};$/m, ""), { parser: "typescript" }),
        ]),
      );
    expect(await laidOut(compiled)).toEqual(await laidOut(expected));
  });

  it("maps to the same sources", () => {
    const mapped = (files: readonly SourceFile[]) =>
      byPath(files, /\.map$/).map(({ path, text }) => [
        path,
        (JSON.parse(text) as { sources: unknown }).sources,
      ]);
    expect(mapped(compiled)).toEqual(mapped(expected));
  });

  it("says which module does not compile", () => {
    expect(() => transformFiles([{ path: "src/broken.ts", text: "export const = 1;" }])).toThrow(
      "src/broken.ts does not compile",
    );
  });
});
