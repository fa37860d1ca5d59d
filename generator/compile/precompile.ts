import { writeFileSync } from "node:fs";
import { runtimeFiles } from "../outputs/runtime/runtime.js";
import { keyOf, precompiledFile } from "./precompiled.js";
import { compileFiles } from "./program.js";

// Part of the build: the runtime is the same in every package, and to compile it takes longer than all of a small one.
const compiled = [...compileFiles(runtimeFiles())].map(([file, made]) => [keyOf(file), made] as const);
writeFileSync(precompiledFile, JSON.stringify(Object.fromEntries(compiled)));
