import { createRequire } from "node:module";
import type TypeScript from "typescript";

/** The compiler. An `import` would first search its 9 MB for the names of its exports. */
export const ts = createRequire(import.meta.url)("typescript") as typeof TypeScript;
