// Generates and type-checks every document named, and prints one row each.
//   npm run corpus -- <files or folders> [--json] [--jobs <n>]
import { fork } from "node:child_process";
import { readFile, readdir, stat } from "node:fs/promises";
import { availableParallelism } from "node:os";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";

/** @typedef {import("./corpus-worker.js").Row} Row */

const worker = fileURLToPath(new URL("corpus-worker.js", import.meta.url));
/** The most that one document may take, in milliseconds. */
const patience = 300_000;
/** @type {Row} */
const nothing = {
  document: "",
  outcome: "crashed",
  seconds: 0,
  files: 0,
  lines: 0,
  codes: {},
  strict: 0,
  strictest: 0,
  detail: "",
};

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { json: { type: "boolean", default: false }, jobs: { type: "string" } },
});
if (positionals.length === 0) {
  process.stderr.write("Name documents, or folders of documents: npm run corpus -- <paths>\n");
  process.exit(2);
}

const documents = (await Promise.all(positionals.map(documentsIn))).flat();
const waiting = [...documents.entries()];
/** @type {Row[]} */
const rows = [];
const jobs = Number(values.jobs ?? Math.max(1, availableParallelism() - 1));
await Promise.all(Array.from({ length: jobs }, work));
process.stdout.write(
  values.json ? `${JSON.stringify({ rows, totals: totals(rows) }, null, 2)}\n` : table(rows),
);
process.exitCode = rows.some(({ outcome }) => outcome === "crashed" || outcome === "untyped") ? 1 : 0;

/**
 * The OpenAPI documents at a path: the file itself, or those in a folder, which say `openapi` or `swagger`.
 * @param {string} path
 * @returns {Promise<string[]>}
 */
async function documentsIn(path) {
  if (!(await stat(path)).isDirectory()) return [path];
  const entries = (await readdir(path, { withFileTypes: true })).sort((a, b) => (a.name < b.name ? -1 : 1));
  const found = await Promise.all(
    entries.map(async (entry) => {
      const below = join(path, entry.name);
      if (entry.isDirectory()) return entry.name === "node_modules" ? [] : documentsIn(below);
      if (!/\.(json|ya?ml)$/.test(entry.name)) return [];
      const text = await readFile(below, "utf8");
      return /^[\s{]*["']?(openapi|swagger)["']?\s*:/m.test(text) ? [below] : [];
    }),
  );
  return found.flat();
}

/** Takes documents off the list until none is left; a worker that crashed or hung is replaced. */
async function work() {
  let child = fork(worker, { execArgv: ["--max-old-space-size=6144"] });
  for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
    const [index, document] = next;
    const row = await rowOf(child, document);
    rows[index] = { ...row, document: relative(process.cwd(), document) };
    process.stderr.write(`${row.outcome.padEnd(9)} ${document}\n`);
    if (row.outcome === "crashed") {
      child.kill();
      child = fork(worker, { execArgv: ["--max-old-space-size=6144"] });
    }
  }
  child.kill();
}

/**
 * @param {import("node:child_process").ChildProcess} child
 * @param {string} document
 * @returns {Promise<Row>}
 */
function rowOf(child, document) {
  return new Promise((resolve) => {
    const end = (/** @type {Row} */ row) => {
      clearTimeout(timer);
      child.removeAllListeners();
      resolve(row);
    };
    const timer = setTimeout(() => end({ ...nothing, detail: "timed out" }), patience);
    child.once("message", (row) => end(/** @type {Row} */ (row)));
    child.once("exit", (code) => end({ ...nothing, detail: `ended with ${code}` }));
    child.send(document);
  });
}

/** @param {readonly Row[]} all */
function totals(all) {
  const sum = (/** @type {"seconds" | "files" | "lines" | "strict" | "strictest"} */ key) =>
    all.reduce((total, row) => total + row[key], 0);
  const count = (/** @type {string} */ outcome) => all.filter((row) => row.outcome === outcome).length;
  /** @type {Record<string, number>} */
  const codes = {};
  for (const [code, found] of all.flatMap((row) => Object.entries(row.codes))) {
    codes[code] = (codes[code] ?? 0) + found;
  }
  return {
    documents: all.length,
    made: count("made"),
    refused: count("refused"),
    untyped: count("untyped"),
    crashed: count("crashed"),
    seconds: sum("seconds"),
    files: sum("files"),
    lines: sum("lines"),
    codes,
    strict: sum("strict"),
    strictest: sum("strictest"),
  };
}

/** @param {readonly Row[]} all */
function table(all) {
  const total = totals(all);
  const outcome = `${total.made} made, ${total.refused} refused, ${total.untyped} untyped, ${total.crashed} crashed`;
  const details = all.filter((row) => row.outcome === "crashed" || row.outcome === "untyped");
  return [
    "| document | outcome | seconds | files | lines | errors, strict | errors, strictest | diagnostics |",
    "| --- | --- | ---: | ---: | ---: | ---: | ---: | --- |",
    ...all.map(rowText),
    rowText({ ...total, document: `${total.documents} documents`, outcome }),
    ...details.map((row) => `\n${row.document}:\n${row.detail}`),
    "",
  ].join("\n");
}

/** @param {Omit<Row, "outcome" | "detail"> & { outcome: string }} row */
function rowText({ document, outcome, seconds, files, lines, strict, strictest, codes }) {
  const found = Object.entries(codes).map(([code, count]) => `${count} × ${code}`);
  const cells = [document, outcome, seconds.toFixed(1), files, lines, strict, strictest, found.join(", ")];
  return `| ${cells.join(" | ")} |`;
}
