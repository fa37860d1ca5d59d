import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import type { SourceFile } from "../source-file.js";

/** Where `precompile` leaves the compiled runtime: beside this module once that is compiled itself. */
export const precompiledFile = new URL("./runtime.json", import.meta.url);

/** What a file compiles to, by `keyOf` it. */
export type Precompiled = Readonly<Record<string, readonly SourceFile[]>>;

/** Tells a file by its path and its text: what was compiled of another text is not used. */
export function keyOf({ path, text }: SourceFile): string {
  return `${path} ${createHash("sha256").update(text).digest("hex")}`;
}

/** The runtime that the build compiled; nothing where there was no build, as in tests of the sources. */
export function readPrecompiled(): Precompiled {
  if (!existsSync(precompiledFile)) return {};
  return JSON.parse(readFileSync(precompiledFile, "utf8")) as Precompiled;
}
