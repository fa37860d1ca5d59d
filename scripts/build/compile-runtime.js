// A step of `npm run build`: compiles the runtime once, since it is the same in every package and takes longer to
// compile than the rest of a small package.
import { existsSync, statSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { keyOf, precompiledFile, readPrecompiled } from "../../dist/compile/precompiled.js";
import { runtimeFiles } from "../../dist/outputs/runtime/runtime.js";

/** Decide what is emitted besides the runtime's text: the compiler's options and its version. */
const compilers = ["../../dist/compile/program.js", "../../package-lock.json"].map((path) =>
  fileURLToPath(new URL(path, import.meta.url)),
);

const sources = runtimeFiles().filter(({ path }) => path.endsWith(".ts"));
if (!isUpToDate()) {
  const { compileFiles } = await import("../../dist/compile/program.js");
  const compiled = sources.map((file) => [keyOf(file), compileFiles([file])]);
  writeFileSync(precompiledFile, JSON.stringify(Object.fromEntries(compiled)));
}

function isUpToDate() {
  if (!existsSync(precompiledFile)) return false;
  const { mtimeMs } = statSync(precompiledFile);
  if (compilers.some((path) => existsSync(path) && statSync(path).mtimeMs > mtimeMs)) return false;
  const known = Object.keys(readPrecompiled());
  const keys = sources.map(keyOf);
  return known.length === keys.length && keys.every((key) => known.includes(key));
}
