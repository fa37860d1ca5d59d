import { posix } from "node:path";
import { transformSync } from "oxc-transform";
import type { SourceMap, TransformOptions } from "oxc-transform";
import { escapeInvisible } from "../render/escape.js";
import type { SourceFile } from "../source-file.js";

const options: TransformOptions = {
  lang: "ts",
  sourceType: "module",
  target: "es2022",
  sourcemap: true,
  typescript: { onlyRemoveTypeImports: true, declaration: { sourcemap: true } },
};

/** Compiles each file on its own to JavaScript, declarations and maps, many times faster than TypeScript. */
export function transformFiles(files: readonly SourceFile[]): readonly SourceFile[] {
  return files.flatMap(transformFile);
}

function transformFile({ path, text }: SourceFile): readonly SourceFile[] {
  const { code, map, declaration, declarationMap, errors } = transformSync(path, text, options);
  const [problem] = errors;
  if (problem !== undefined || map === undefined || declaration === undefined || declarationMap === undefined)
    throw new Error(`${path} does not compile: ${problem?.message ?? "it has no declarations"}`);
  const base = path.replace(/^src\//, "dist/").replace(/\.ts$/, "");
  return [
    ...withMap(path, `${base}.js`, code, map),
    ...withMap(path, `${base}.d.ts`, declaration, declarationMap),
  ];
}

function withMap(source: string, path: string, text: string, map: SourceMap): readonly SourceFile[] {
  const file = posix.basename(path);
  const { version, names, mappings } = map;
  const sources = [posix.relative(posix.dirname(path), source)];
  return [
    // The compiler prints strings without the escapes that they are written with.
    { path, text: `${escapeInvisible(text.trimEnd())}\n//# sourceMappingURL=${file}.map\n` },
    { path: `${path}.map`, text: `${JSON.stringify({ version, file, sources, names, mappings })}\n` },
  ];
}
