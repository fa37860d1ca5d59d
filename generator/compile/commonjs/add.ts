import { commonJsFolder } from "../../outputs/package/built.js";
import type { SourceFile } from "../../source-file.js";
import { sharedDeclarations } from "./declarations.js";
import { commonJsModules } from "./modules.js";

/**
 * Adds a CommonJS copy to compiled modules. `entries` are the declarations of the package's entry points.
 * @throws SpecpressError if a module has what CommonJS does not.
 */
export function addCommonJs(
  compiled: readonly SourceFile[],
  entries: readonly string[],
): readonly SourceFile[] {
  const isDeclaration = ({ path }: SourceFile): boolean => /\.d\.ts(?:\.map)?$/.test(path);
  const modules = compiled.filter(({ path }) => path.endsWith(".js"));
  return [
    ...compiled.filter((file) => !isDeclaration(file)),
    ...commonJsModules(modules),
    ...sharedDeclarations(compiled.filter(isDeclaration), entries),
    { path: `${commonJsFolder}package.json`, text: `${JSON.stringify(scope, null, 2)}\n` },
  ];
}

/** What Node.js and bundlers look up in the nearest `package.json`. */
const scope = { type: "commonjs", sideEffects: false };
