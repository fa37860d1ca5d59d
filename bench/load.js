// Sends many calls to a server that answers 201, 429 and 503, resets connections and stalls. Every call has to end as
// the retry rules say, the heap must not grow, and no rejection may stay unhandled. Run with
// `npm run load [calls] [seed]`.
import { createClient, createStream, isApiError } from "../generated/dist/index.js";
import { repeat, startChild } from "./child.js";
import { behaviourOf, expected } from "./load-rules.js";

/** @typedef {import("../generated/dist/index.js").Middleware} Middleware */

const calls = Number(process.argv[2] ?? 100_000);
const seed = Number(process.argv[3] ?? 1);
const inFlight = 256;
const limit = 2;

/**
 * Attempts by request body.
 * @type {Map<unknown, number>}
 */
const tried = new Map();
/**
 * Attempts that timed out, which on a busy machine may hit one that the server answered.
 * @type {Set<string>}
 */
const late = new Set();

/** @type {Middleware} */
const note = (request, next) => {
  const { body, attempt, signal, headers } = request;
  headers.set("x-attempt", String(attempt));
  tried.set(body, attempt);
  signal.addEventListener("abort", () => late.add(`${String(body)} ${attempt}`));
  return next(request);
};

const server = await startChild("load-server.js", String(seed));
const client = createClient({
  baseUrl: server.url,
  auth: { accountSidAuthToken: { username: "AC1", password: "token" } },
  // Long enough for an answer on a busy machine.
  timeoutMs: 3000,
  retry: { limit },
  use: [note],
});

let unhandled = 0;
process.on("unhandledRejection", () => unhandled++);

/** @param {number} call */
function isSafe(call) {
  return call % 2 === 0;
}

/** @param {number} call */
async function outcomeOf(call) {
  const options = isSafe(call) ? { idempotencyKey: String(call) } : undefined;
  try {
    const stream = await createStream(client, { ServiceSid: "IS1", UniqueName: String(call) }, options);
    return stream.unique_name === String(call) ? "done" : "the answer of another call";
  } catch (error) {
    if (isApiError(error)) return `${error.name} ${error.status}`;
    return error instanceof Error ? error.name : String(error);
  }
}

/** Bytes of the heap in use after a garbage collection. */
function heap() {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed;
}

const start = performance.now();
/** @type {string[]} */
const outcomes = [];
/** @type {number[]} */
const heaps = [];
const quarter = Math.ceil(calls / 4);
for (let from = 0; from < calls; from += quarter) {
  const size = Math.min(quarter, calls - from);
  await repeat(size, inFlight, async (index) => {
    outcomes[from + index] = await outcomeOf(from + index);
  });
  heaps.push(heap());
}
const seconds = (performance.now() - start) / 1000;
server.stop();

/** @type {Record<string, number>} */
const counts = {};
const wrong = [];
for (let call = 0; call < calls; call++) {
  /** @param {number} attempt */
  const behave = (attempt) =>
    late.has(`UniqueName=${call} ${attempt}`) ? "stall" : behaviourOf(seed, call, attempt);
  const wanted = expected(behave, isSafe(call), limit);
  const outcome = outcomes[call] ?? "none";
  const attempts = tried.get(`UniqueName=${call}`);
  counts[outcome] = (counts[outcome] ?? 0) + 1;
  if (outcome !== wanted.outcome || attempts !== wanted.attempts) {
    wrong.push({ call, wanted, got: { outcome, attempts } });
  }
}
// Connection pools and compiled code still grow during the first quarter.
const growth = (heaps.at(-1) ?? NaN) - (heaps[0] ?? NaN);
const report = {
  calls,
  seed,
  seconds: Number(seconds.toFixed(1)),
  counts,
  wrong: wrong.length,
  late: late.size,
  unhandled,
  heapMB: heaps.map((bytes) => Number((bytes / 2 ** 20).toFixed(1))),
  growthMB: Number((growth / 2 ** 20).toFixed(1)),
};
console.log(JSON.stringify(report));
for (const item of wrong.slice(0, 10)) console.error(item);
process.exit(wrong.length === 0 && unhandled === 0 && growth < 8 * 2 ** 20 ? 0 : 1);
