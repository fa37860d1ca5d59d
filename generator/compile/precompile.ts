import { writeFileSync } from "node:fs";
import { runtimeFiles } from "../outputs/runtime/runtime.js";
import { compileFile } from "./compile.js";
import { keyOf, precompiledFile } from "./precompiled.js";

// Part of the build: the runtime is the same in every package, and to compile it takes longer than all of a small one.
const compiled = runtimeFiles().map((file) => [keyOf(file), compileFile(file)] as const);
writeFileSync(precompiledFile, JSON.stringify(Object.fromEntries(compiled)));
