// Compares runs of specpress with those of its peers, in turns: `npm run bench -- [<documents>] [--rounds <n>]
// [--only <tool>]… [--report <folder>]`. All tools on the usual documents write `docs/benchmarks.md`.
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { availableParallelism, cpus, tmpdir } from "node:os";
import { basename, extname, join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { measure, nodeVersion } from "./peers/measure.js";
import { use } from "./peers/output.js";
import { chart, table } from "./peers/report.js";
import { tools } from "./peers/tools.js";

/** @typedef {import("./peers/measure.js").Cost} Cost */
/** @typedef {import("./peers/report.js").Row} Row */
/** @typedef {import("./peers/tools.js").Tool} Tool */

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    rounds: { type: "string", default: "5" },
    only: { type: "string", multiple: true, default: [] },
    report: { type: "string" },
  },
});
const rounds = Number(values.rounds);
const usual = [
  "spec/twilio-sync.yaml",
  "node_modules/shipengine-openapi/openapi.yaml",
  "node_modules/@octokit/openapi/generated/api.github.com.json",
];
const documents = positionals.length > 0 ? positionals : usual;
const { report = documents === usual && values.only.length === 0 ? "docs" : null } = values;
const compared = tools.filter(({ name }) => values.only.length === 0 || values.only.includes(name));

const folder = mkdtempSync(join(tmpdir(), "specpress-bench-"));
try {
  const machine = `${cpus()[0]?.model ?? "unknown processor"}, ${availableParallelism()} cores, Node ${nodeVersion()}`;
  const versions = compared.map(({ name, version }) => `${name} ${version()}`).join(", ");
  const today = new Date().toISOString().slice(0, 10);
  const parts = [
    `${today}, ${machine}. Medians of ${rounds} rounds, one tool after another.`,
    `${versions}.`,
  ];
  for (const part of parts) console.log(`${part}\n`);
  for (const document of documents) {
    const rows = await compareOn(resolve(document));
    const name = basename(document, extname(document));
    const title = `${basename(document)}, ${Math.ceil(readFileSync(document).length / 1000)} KB`;
    const section = [`## ${title}`, table(rows)];
    console.log(`${section.join("\n\n")}\n`);
    parts.push(...section);
    if (report === null) continue;
    mkdirSync(join(report, "benchmarks"), { recursive: true });
    writeFileSync(join(report, "benchmarks", `${name}.svg`), chart(title, rows));
    parts.push(`![Bars of the figures in the table](benchmarks/${name}.svg)`);
  }
  if (report !== null) {
    const introduction = readFileSync(new URL("peers/introduction.md", import.meta.url), "utf8");
    writeFileSync(join(report, "benchmarks.md"), `${introduction.trim()}\n\n${parts.join("\n\n")}\n`);
  }
} finally {
  rmSync(folder, { recursive: true });
}

/**
 * @param {string} document
 * @returns {Promise<readonly Row[]>}
 */
async function compareOn(document) {
  /** @type {Map<string, (Cost | null)[]>} */
  const runs = new Map();
  const note = (/** @type {string} */ name, /** @type {Cost | null} */ cost) => {
    runs.set(name, [...(runs.get(name) ?? []), cost]);
  };
  /** @type {Map<string, import("./peers/output.js").Use>} */
  const uses = new Map();
  for (let round = 0; round < rounds; round++) {
    // Each round starts with another tool, because the speed of a machine drifts.
    for (const [index] of compared.entries()) {
      const tool = compared[(index + round) % compared.length];
      if (tool === undefined) continue;
      const place = join(folder, `${round}-${tool.name}`);
      mkdirSync(place, { recursive: true });
      const input = join(place, `document${extname(document)}`);
      cpSync(document, input);
      const args = tool.args(input, place);
      note(tool.name, await measure(tool.program, args, place));
      if (round === 0) uses.set(tool.name, await use(tool, place, firstOperation(input)));
      if (tool.name === "specpress") {
        note("specpress, unchanged", await measure(tool.program, args, place));
        edit(input);
        note("specpress, one edit", await measure(tool.program, args, place));
      }
      rmSync(place, { recursive: true });
    }
  }
  return [...runs].map(([name, costs]) => {
    const { check = null, bytes = null } = uses.get(name) ?? {};
    return { name, run: medians(costs), check, bytes };
  });
}

/** @param {string} input */
function firstOperation(input) {
  const [, operationId = ""] = /operationId["']?:\s*["']?([^"'\n,]+)/.exec(readFileSync(input, "utf8")) ?? [];
  return operationId;
}

/**
 * Changes the text of one operation.
 * @param {string} input
 */
function edit(input) {
  const text = readFileSync(input, "utf8");
  writeFileSync(input, text.replace(/(?:"summary"|\bsummary): *["']?/, "$&Edited "));
}

/**
 * @param {readonly (Cost | null)[]} costs
 * @returns {Cost | null}
 */
function medians(costs) {
  const known = costs.filter((cost) => cost !== null);
  if (known.length === 0) return null;
  const median = (/** @type {keyof Cost} */ what) =>
    known.map((cost) => cost[what]).sort((a, b) => a - b)[known.length >> 1] ?? NaN;
  return { wall: median("wall"), processor: median("processor"), peak: median("peak") };
}
