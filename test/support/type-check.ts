import type { CompilerOptions } from "typescript";
import type { SourceFile } from "../../generator/source-file.js";
import { strictest, typeErrors as typeErrorsUnder } from "../../scripts/corpus/type-check.js";

/** The strictest flags that a consumer of a generated package is likely to set. */
export const strictestFlags: CompilerOptions = strictest;

/** Type-checks files that exist only in memory, as if they stood in a package of type `module` in this project. */
export function typeErrors(
  files: readonly SourceFile[],
  options: CompilerOptions = strictestFlags,
): readonly string[] {
  return typeErrorsUnder(files, options);
}
