import { execFileSync, spawn } from "node:child_process";
import { existsSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/**
 * What a command used: seconds of the clock, processor seconds of all its processes, and the memory of the largest one
 * in megabytes.
 * @typedef {{ wall: number, processor: number, peak: number }} Cost
 */

const installed = fileURLToPath(new URL("node_modules/node/bin/node", import.meta.url));

/** Node as the benchmark installs it, so that all tools run on the same version. */
const node = existsSync(installed) ? installed : process.execPath;

export function nodeVersion() {
  return execFileSync(node, ["--version"], { encoding: "utf8" }).trim().slice(1);
}

/**
 * Runs a Node program; `null` if it fails or takes more than five minutes.
 * @param {string} program
 * @param {readonly string[]} args
 * @param {string} folder an existing folder for the run
 * @returns {Promise<Cost | null>}
 */
export async function measure(program, args, folder) {
  const usage = join(folder, "usage.jsonl");
  const preload = `--import=${new URL("usage.js", import.meta.url).href}`;
  const own = { NODE_OPTIONS: preload, BENCH_USAGE: usage, SPECPRESS_CACHE: join(folder, "cache") };
  const env = { ...process.env, NO_COLOR: "1", CI: "1", ...own };
  const started = performance.now();
  const child = spawn(node, [program, ...args], { cwd: folder, env, stdio: "ignore", timeout: 300_000 });
  /** @type {number | null} */
  const code = await new Promise((resolve) => child.once("close", resolve));
  const wall = (performance.now() - started) / 1000;
  if (code !== 0) return null;
  const lines = readFileSync(usage, "utf8").trim().split("\n");
  rmSync(usage);
  /** @type {unknown} */
  const read = JSON.parse(`[${lines.join(",")}]`);
  const used = /** @type {Omit<Cost, "wall">[]} */ (read);
  return {
    wall,
    processor: used.reduce((total, { processor }) => total + processor, 0),
    peak: Math.max(...used.map(({ peak }) => peak)),
  };
}
