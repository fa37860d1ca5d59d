// Compares a run of specpress with one of each peer, in turns: `npm run bench:peers [-- <documents>] [--rounds <n>]`.
// specpress formats, compiles and packages as well; the peers write TypeScript sources.
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { basename, join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { measure } from "./peers/measure.js";
import { tools } from "./peers/tools.js";

/** @typedef {import("./peers/measure.js").Cost} Cost */

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    rounds: { type: "string", default: "5" },
    only: { type: "string", multiple: true, default: [] },
  },
});
const rounds = Number(values.rounds);
const documents =
  positionals.length > 0
    ? positionals
    : ["spec/twilio-sync.yaml", "node_modules/@octokit/openapi/generated/api.github.com.json"];
const compared = tools.filter(({ name }) => values.only.length === 0 || values.only.includes(name));

const folder = mkdtempSync(join(tmpdir(), "specpress-bench-"));
try {
  console.log(
    `Medians of ${rounds} rounds on ${availableParallelism()} cores; versions in bench/peers/package.json.`,
  );
  for (const document of documents) await compareOn(document);
} finally {
  rmSync(folder, { recursive: true });
}

/** @param {string} document */
async function compareOn(document) {
  const input = resolve(document);
  /** @type {Map<string, (Cost | null)[]>} */
  const costs = new Map([...compared, { name: "specpress, unchanged" }].map(({ name }) => [name, []]));
  for (let round = 0; round < rounds; round++) {
    // Each round starts with another tool, because the speed of a machine drifts.
    for (const [index] of compared.entries()) {
      const tool = compared[(index + round) % compared.length];
      if (tool === undefined) continue;
      const place = join(folder, `${round}-${tool.name}`);
      mkdirSync(place, { recursive: true });
      const args = tool.args(input, place);
      costs.get(tool.name)?.push(await measure(tool.program, args, place));
      if (tool.name === "specpress") {
        rmSync(join(place, "usage.jsonl"), { force: true });
        costs.get("specpress, unchanged")?.push(await measure(tool.program, args, place));
      }
      rmSync(place, { recursive: true });
    }
  }
  console.log(`\n${basename(document)}, ${(readFileSync(input).length / 1e6).toFixed(1)} MB\n`);
  console.log("| tool                       | processor s | × specpress | wall s | peak MB |");
  console.log("| -------------------------- | ----------: | ----------: | -----: | ------: |");
  const own = medianOf(costs.get("specpress") ?? [], "processor");
  for (const [name, found] of costs) console.log(rowOf(name, found, own));
}

/**
 * @param {string} name
 * @param {readonly (Cost | null)[]} costs
 * @param {number} own
 */
function rowOf(name, costs, own) {
  const processor = medianOf(costs, "processor");
  const cells = Number.isNaN(processor)
    ? ["fails", "", "", ""]
    : [
        processor.toFixed(2),
        (processor / own).toFixed(2),
        medianOf(costs, "wall").toFixed(2),
        medianOf(costs, "peak").toFixed(0),
      ];
  const widths = [11, 11, 6, 7];
  return `| ${name.padEnd(26)} | ${cells.map((cell, index) => cell.padStart(widths[index] ?? 0)).join(" | ")} |`;
}

/**
 * @param {readonly (Cost | null)[]} costs
 * @param {keyof Cost} what
 */
function medianOf(costs, what) {
  const values = costs.flatMap((cost) => (cost === null ? [] : [cost[what]])).sort((a, b) => a - b);
  return values[values.length >> 1] ?? NaN;
}
