// Writes a package to a folder in a process that stops, or fails, at one of its steps on the disk:
// `node child.js <folder> <files as JSON> <none | kill | fail> <step> [immovable]`. Prints how many steps it took.
import fs from "node:fs";
import { syncBuiltinESMExports } from "node:module";

const [folder = "", files = "[]", mode = "none", at = "0", immovable] = process.argv.slice(2);
let step = 0;

/** @param {string} code */
const fault = (code) => Object.assign(new Error(`${code}: a fault of the test`), { code });

for (const name of /** @type {const} */ ([
  ...["writeFileSync", "linkSync", "copyFileSync", "renameSync", "mkdirSync", "rmSync", "rmdirSync"],
])) {
  const methods = /** @type {Record<string, (...args: unknown[]) => unknown>} */ (
    /** @type {unknown} */ (fs)
  );
  const original = methods[name];
  methods[name] = (...args) => {
    if (immovable !== undefined && name === "renameSync" && args[0] === folder) throw fault("EBUSY");
    step += 1;
    if (step === Number(at)) {
      if (mode === "kill") {
        try {
          if (name === "writeFileSync") original?.(args[0], String(args[1]).slice(0, 3));
        } finally {
          process.kill(process.pid, "SIGKILL");
        }
      }
      if (mode === "fail") throw fault("ENOSPC");
    }
    return original?.(...args);
  };
}
syncBuiltinESMExports();

const { write } = await import("../../../dist/write/write.js");
/** @type {unknown} */
const read = JSON.parse(files);
try {
  await write(folder, /** @type {{ path: string, text: string }[]} */ (read));
} catch (error) {
  console.error(String(error));
  process.exitCode = 1;
}
console.log(step);
