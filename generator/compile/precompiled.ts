import { existsSync, readFileSync } from "node:fs";
import { hashOf } from "../hash.js";
import type { SourceFile } from "../source-file.js";

/** The compiled runtime, which the build writes. The path holds for the sources as well, which tests run unbuilt. */
export const precompiledFile = new URL("../../dist/compile/runtime.json", import.meta.url);

/** The compiled files of each source file, by the source's `keyOf`. */
export type Precompiled = Readonly<Record<string, readonly SourceFile[]>>;

/** A key that changes with the path and the text of a file, so that a stale compilation is never used. */
export function keyOf({ path, text }: SourceFile): string {
  return `${path} ${hashOf(text)}`;
}

/** The runtime as the build compiled it; empty before the first build. */
export function readPrecompiled(): Precompiled {
  if (!existsSync(precompiledFile)) return {};
  return JSON.parse(readFileSync(precompiledFile, "utf8")) as Precompiled;
}
