// Shows that the cost of a run grows with the size of the document, whatever is large in it: `npm run bench:growth
// [<shape>]…`. Each shape is measured in three sizes, each twice the one before. What the second step adds, divided by
// what the first one adds, is 2 when the cost grows in step, and 4 when some step visits everything for each thing.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { shapes } from "./growth/shapes.js";
import { measure } from "./peers/measure.js";

const cli = fileURLToPath(new URL("../dist/bundle/cli.js", import.meta.url));
const named = process.argv.slice(2);
const folder = mkdtempSync(join(tmpdir(), "specpress-bench-"));
const rounds = 3;
/** What a run may add to another one by chance, in seconds. */
const noise = 0.25;

/**
 * The cheapest of a few runs.
 * @param {object} document
 */
async function costOf(document) {
  const input = join(folder, "openapi.json");
  writeFileSync(input, JSON.stringify(document));
  const costs = [];
  for (let round = 0; round < rounds; round++) {
    const output = join(folder, "client");
    const args = ["generate", input, "--output", output, "--no-cache", "--quiet"];
    const cost = await measure(cli, args, folder);
    if (cost === null) throw new Error(`The run failed; its document is ${input}.`);
    costs.push(cost);
    rmSync(output, { recursive: true });
  }
  return costs.reduce((best, cost) => (cost.processor < best.processor ? cost : best));
}

console.log(
  "| shape | size | processor s | twice | four times | growth | peak MB |\n| --- | --: | --: | --: | --: | --: | --: |",
);
for (const { name, size, documentOf } of shapes) {
  if (named.length > 0 && !named.includes(name)) continue;
  const costs = [];
  for (const factor of [1, 2, 4]) costs.push(await costOf(documentOf(size * factor)));
  const [one = 0, two = 0, four = 0] = costs.map(({ processor }) => processor);
  const growth = (four - two + noise) / (Math.max(two - one, 0) + noise);
  const figures = [one, two, four, growth].map((figure) => figure.toFixed(1));
  const peak = Math.max(...costs.map(({ peak }) => peak)).toFixed(0);
  console.log(`| ${[name, size, ...figures, peak].join(" | ")} |`);
  if (growth > 3) process.exitCode = 1;
}
rmSync(folder, { recursive: true });
