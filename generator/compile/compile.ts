import type { SourceFile } from "../source-file.js";
import { keyOf, readPrecompiled } from "./precompiled.js";

type Compiler = (files: readonly SourceFile[]) => readonly SourceFile[];

/** The compiled files of the runtime, which is the same in every package, by the `keyOf` their sources. */
let runtime: Map<string, readonly SourceFile[]> | null = null;

/** Compiles the `.ts` files of `src/` to `dist/`. */
export async function compile(files: readonly SourceFile[]): Promise<readonly SourceFile[]> {
  const sources = files.filter(({ path }) => path.startsWith("src/") && path.endsWith(".ts"));
  const known = (runtime ??= new Map(Object.entries(readPrecompiled())));
  const isRuntime = ({ path }: SourceFile): boolean => path.startsWith("src/runtime/");
  // The build compiles the runtime with TypeScript, so do the tests, which run unbuilt.
  const unknown = sources.filter((file) => isRuntime(file) && !known.has(keyOf(file)));
  if (unknown.length > 0) {
    const { compileFiles } = await import("./program.js");
    for (const file of unknown) known.set(keyOf(file), compileFiles([file]));
  }
  const transform = await openCompiler();
  const others = sources.filter((file) => !isRuntime(file));
  return [...sources.flatMap((file) => known.get(keyOf(file)) ?? []), ...transform(others)];
}

async function openCompiler(): Promise<Compiler> {
  try {
    return (await import("./transform.js")).transformFiles;
  } catch {
    // The compiler is native code, which not every platform has a build of.
    return (await import("./program.js")).compileFiles;
  }
}
