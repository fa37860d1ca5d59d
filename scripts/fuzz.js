// Looks for inputs that specpress does not cope with: `npm run fuzz -- --minutes 30 [--seed <n>]`. Changes real documents and
// configs at random, in their structure and in their text, and makes packages of them. Each input must give a package
// whose sources parse and, now and then, type-check, or errors with places, in reasonable time. Prints what was found and
// where the inputs are; exits with 1 if there is anything. The same seed gives the same inputs.
import { fork } from "node:child_process";
import { randomInt } from "node:crypto";
import { mkdtempSync, writeFileSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";

/** @typedef {import("./fuzz/worker.js").Result} Result */

const { values } = parseArgs({
  options: {
    minutes: { type: "string", default: "30" },
    seed: { type: "string", default: String(randomInt(2 ** 30)) },
  },
});
const seed = Number(values.seed);
const end = Date.now() + Number(values.minutes) * 60_000;
const folder = mkdtempSync(join(tmpdir(), "specpress-fuzz-"));
/** How long one input may take before it counts as endless, in milliseconds. */
const patience = 120_000;

let next = 0;
let checked = 0;
const outcomes = { made: 0, refused: 0 };
/** @type {Map<string, number>} */
const kinds = new Map();
/** @type {string[]} */
const faults = [];

/** Runs inputs in a process of its own until the time is over. @returns {Promise<void>} */
function work() {
  return new Promise((resolve) => {
    const child = fork(new URL("fuzz/worker.js", import.meta.url), [String(seed)]);
    let number = -1;
    let isOver = false;
    /** @type {NodeJS.Timeout | undefined} */
    let timer;
    const begin = () => {
      clearTimeout(timer);
      if (Date.now() > end) {
        isOver = true;
        child.kill();
        return;
      }
      number = next++;
      child.send(number);
      timer = setTimeout(() => child.kill("SIGKILL"), patience);
    };
    child.on("message", (message) => {
      const result = /** @type {Result} */ (message);
      outcomes[result.outcome]++;
      if (result.isChecked) checked++;
      kinds.set(result.kind, (kinds.get(result.kind) ?? 0) + 1);
      if (result.fault !== null) note(number, result.fault, result.input);
      begin();
    });
    child.on("exit", () => {
      clearTimeout(timer);
      if (isOver) {
        resolve();
        return;
      }
      note(
        number,
        "the process ended, or did not within its time",
        `{ "seed": ${seed}, "number": ${number} }`,
      );
      resolve(work());
    });
    begin();
  });
}

/**
 * @param {number} number
 * @param {string} fault
 * @param {string} input
 */
function note(number, fault, input) {
  const file = join(folder, `${number}.json`);
  writeFileSync(file, input);
  faults.push(fault);
  console.log(`${file}: ${fault}`);
}

await Promise.all(Array.from({ length: availableParallelism() }, work));
const shares = [...kinds].map(([kind, count]) => `${count} ${kind}`).join(", ");
console.log(
  `Seed ${seed}: ${next} inputs (${shares}); ${outcomes.made} packages, ${checked} of them type-checked; ` +
    `${outcomes.refused} refused; ${faults.length} faults.`,
);
process.exitCode = faults.length > 0 ? 1 : 0;
