import type { SourceFile } from "../source-file.js";
import { keyOf, readPrecompiled } from "./precompiled.js";
import { compileFiles } from "./program.js";

/** Compiled files by the `keyOf` their source. Only the runtime is kept, since every package has the same. */
let compiledRuntime: Map<string, readonly SourceFile[]> | null = null;

/** Compiles the `.ts` files of `src/` to `dist/`. */
export function compile(files: readonly SourceFile[]): readonly SourceFile[] {
  const sources = files.filter(({ path }) => path.startsWith("src/") && path.endsWith(".ts"));
  const known = (compiledRuntime ??= new Map(Object.entries(readPrecompiled())));
  const compiled = compileFiles(sources.filter((file) => !known.has(keyOf(file))));
  for (const [file, made] of compiled) {
    if (file.path.startsWith("src/runtime/")) known.set(keyOf(file), made);
  }
  return sources.flatMap((file) => compiled.get(file) ?? known.get(keyOf(file)) ?? []);
}
