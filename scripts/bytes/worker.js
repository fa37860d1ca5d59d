// Answers a task with the lines to print about its document: `save` stores what the document makes, `compare` lists how
// that differs from what was stored.
import { SpecpressError, formatDiagnostic, generate } from "../../dist/index.js";
import { differences } from "./differences.js";
import { readStored, writeStored } from "./store.js";

/** @typedef {{ command: "save" | "compare", folder: string, document: string }} Task */

process.on("message", (task) => {
  void perform(/** @type {Task} */ (task)).then((lines) => process.send?.(lines));
});

/**
 * @param {Task} task
 * @returns {Promise<readonly string[]>}
 */
async function perform({ command, folder, document }) {
  const made = await filesOf(document);
  if (command === "compare") return differences(await readStored(folder, document), made);
  await writeStored(folder, document, made);
  return [];
}

/**
 * The files of a document's package without `dist/`, which follows from the sources, and its diagnostics; only the
 * diagnostics, or the message of a crash, when there is no package.
 * @param {string} document
 * @returns {Promise<ReadonlyMap<string, string>>}
 */
async function filesOf(document) {
  try {
    const { files, diagnostics } = await generate({ input: document });
    const sources = files.filter(({ path }) => !path.startsWith("dist/"));
    return new Map([
      ...sources.map(({ path, text }) => /** @type {const} */ ([path, text])),
      ["diagnostics.txt", textOf(diagnostics)],
    ]);
  } catch (error) {
    if (error instanceof SpecpressError) return new Map([["diagnostics.txt", textOf(error.diagnostics)]]);
    return new Map([["crash.txt", `${error instanceof Error ? error.message : String(error)}\n`]]);
  }
}

/** @param {readonly import("../../dist/index.js").Diagnostic[]} diagnostics */
function textOf(diagnostics) {
  return diagnostics.map((item) => `${formatDiagnostic(item)}\n`).join("");
}
