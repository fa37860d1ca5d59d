// Shows that the time of a run grows in step with the number of schemas: `npm run bench:schemas [schemas]`. Eight times
// as many may take ten times as long; more would mean that some step visits all of them for each.
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const few = Number(process.argv[2] ?? 1000);
const cli = fileURLToPath(new URL("../dist/bundle/cli.js", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "specpress-bench-"));

/**
 * A document whose schemas refer to each other in a ring.
 * @param {number} count
 */
function documentOf(count) {
  /** @type {Record<string, object>} */
  const schemas = {};
  for (let index = 0; index < count; index++) {
    schemas[`Thing${index}`] = {
      type: "object",
      description: `Thing ${index}.`,
      properties: {
        id: { type: "string" },
        count: { type: "integer", description: "How many." },
        next: { $ref: `#/components/schemas/Thing${(index + 1) % count}` },
      },
    };
  }
  return { openapi: "3.1.0", info: { title: "Things", version: "1" }, paths: {}, components: { schemas } };
}

/**
 * The seconds of the fastest of three runs, each in its own process.
 * @param {number} count
 */
function secondsOf(count) {
  const input = join(folder, `${count}.json`);
  writeFileSync(input, JSON.stringify(documentOf(count)));
  const runs = [1, 2, 3].map(() => {
    const start = performance.now();
    const args = [cli, "generate", input, "--output", join(folder, "out")];
    const { status, stderr } = spawnSync(process.execPath, args);
    if (status !== 0) throw new Error(String(stderr));
    return (performance.now() - start) / 1000;
  });
  return Math.min(...runs);
}

try {
  const small = secondsOf(few);
  const large = secondsOf(few * 8);
  const ratio = large / small;
  console.log(
    `${few} schemas: ${small.toFixed(1)} s, ${few * 8} schemas: ${large.toFixed(1)} s, ratio ${ratio.toFixed(1)}`,
  );
  process.exitCode = ratio > 10 ? 1 : 0;
} finally {
  rmSync(folder, { recursive: true });
}
