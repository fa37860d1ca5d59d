// Kills runs at random moments, half of them while they write, and checks what is left: `npm run kill -- --runs 200`.
// Each time the package must be the old one or the new one, and the next command must leave nothing else behind.
import { execFile, spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { fileURLToPath, pathToFileURL } from "node:url";
import { parseArgs, promisify } from "node:util";

const { values } = parseArgs({ options: { runs: { type: "string", default: "200" } } });
const cli = fileURLToPath(new URL("../dist/bundle/cli.js", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "specpress-kill-"));
const output = join(folder, "out");
const staged = join(folder, ".out.specpress");
const args = ["generate", "openapi.json", "--output", "out", "--no-cache"];

/** A document whose packages differ in most of their files. @param {string} title */
function documentOf(title) {
  /** @type {(readonly [string, object])[]} */
  const operations = Array.from({ length: 40 }, (_, index) => [
    `/${title}/${index}`,
    {
      get: {
        operationId: `${title}${index}`,
        tags: [`${title} ${index % 8}`],
        responses: { 200: { description: title } },
      },
    },
  ]);
  const info = { title, version: "1.0.0" };
  /** @type {object} */
  const paths = Object.fromEntries(operations);
  return JSON.stringify({ openapi: "3.1.0", info, paths });
}

/** @param {string} title */
function use(title) {
  writeFileSync(join(folder, "openapi.json"), documentOf(title));
}

/** A hash of all that the output holds; `null` if it does not exist. */
function digest() {
  if (!existsSync(output)) return null;
  const hash = createHash("sha256");
  for (const entry of readdirSync(output, { recursive: true, withFileTypes: true })
    .filter((found) => found.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .sort()) {
    hash.update(`${entry}\0`).update(readFileSync(entry));
  }
  return hash.digest("hex");
}

function run() {
  return promisify(execFile)(process.execPath, [cli, ...args], { cwd: folder });
}

/** Starts a run, and tells whether it goes on. */
function start() {
  const child = spawn(process.execPath, [cli, ...args], { cwd: folder, stdio: "ignore" });
  const state = { goesOn: true };
  /** @type {Promise<void>} */
  const ended = new Promise((resolve) => {
    child.once("exit", () => {
      state.goesOn = false;
      resolve();
    });
  });
  return { state, ended, child };
}

/** How long a run takes, and how long of that it writes, in milliseconds. */
async function durations() {
  const started = performance.now();
  const { state, ended } = start();
  while (state.goesOn && !existsSync(staged)) await setTimeout(0);
  const writes = performance.now();
  while (state.goesOn && existsSync(staged)) await setTimeout(0);
  const written = performance.now();
  await ended;
  return { whole: performance.now() - started, writing: written - writes };
}

/**
 * Kills a run after some milliseconds; or, if it is to write, that long after it has started to.
 * @param {number} after
 * @param {boolean} whileWriting
 */
async function kill(after, whileWriting) {
  const { state, ended, child } = start();
  while (whileWriting && state.goesOn && !existsSync(staged)) await setTimeout(0);
  const until = performance.now() + after;
  while (state.goesOn && performance.now() < until) await setTimeout(0);
  child.kill("SIGKILL");
  await ended;
}

/** Whether Node imports the package. */
async function isImportable() {
  const code = `import(${JSON.stringify(pathToFileURL(join(output, "dist/index.js")).href)})`;
  return promisify(execFile)(process.execPath, ["--eval", code]).then(
    () => true,
    () => false,
  );
}

/** @type {Record<string, number>} */
const counts = {
  old: 0,
  new: 0,
  absent: 0,
  mixed: 0,
  "not importable": 0,
  "not whole after the next command": 0,
  stray: 0,
};
const count = (/** @type {string} */ what) => (counts[what] = (counts[what] ?? 0) + 1);
try {
  /** @type {Record<string, string | null>} */
  const wholes = {};
  let [now, next] = ["blue", "green"];
  use(next);
  await run();
  wholes[next] = digest();
  use(now);
  const { whole, writing } = await durations();
  wholes[now] = digest();
  for (let index = 0; index < Number(values.runs); index++) {
    use(next);
    const whileWriting = index % 2 === 1;
    await kill(Math.random() * (whileWriting ? writing : whole), whileWriting);
    const found = digest();
    if (found === null) count("absent");
    else if (found === wholes[now]) count("old");
    else if (found === wholes[next]) count("new");
    else count("mixed");
    if (found !== null && !(await isImportable())) count("not importable");
    await run();
    if (digest() !== wholes[next]) count("not whole after the next command");
    if (readdirSync(folder).sort().join() !== "openapi.json,out") count("stray");
    [now, next] = [next, now];
  }
} finally {
  rmSync(folder, { recursive: true });
}
console.log(`${values.runs} runs killed, half of them while writing:`);
for (const [what, times] of Object.entries(counts)) console.log(`${String(times).padStart(6)} ${what}`);
const { mixed = 0, stray = 0 } = counts;
if (mixed + stray + (counts["not importable"] ?? 0) + (counts["not whole after the next command"] ?? 0) > 0)
  process.exit(1);
