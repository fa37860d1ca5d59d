/** The folder of the CommonJS copy of the modules, and of the declarations for both copies. */
export const commonJsFolder = "dist/cjs/";

/** Where the CommonJS copy of a file in `dist/` stands. */
export function commonJsPath(path: string): string {
  return path.replace(/^dist\//, commonJsFolder);
}

/** The files that the compiler emits for a source file. */
export interface Built {
  readonly types: string;
  readonly default: string;
}

/** What is built from a source file. */
export function builtFrom(source: string): Built {
  const built = source.replace(/^src\//, "dist/").replace(/\.ts$/, "");
  return { types: `${built}.d.ts`, default: `${built}.js` };
}
