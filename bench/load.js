// Many calls against a server that answers 201, 429 and 503, resets and stalls: `npm run load [calls] [seed]`. Every call
// has to end as the rules of retries say, with a heap that does not grow and no rejection that nobody handles.
import { createClient, createStream } from "../generated/dist/index.js";
import { repeat, startChild } from "./child.js";
import { behaviourOf, expected } from "./load-rules.js";

const calls = Number(process.argv[2] ?? 100_000);
const seed = Number(process.argv[3] ?? 1);
const inFlight = 256;
const limit = 2;
const server = await startChild("load-server.js", String(seed));
const client = createClient({
  baseUrl: server.url,
  auth: { accountSidAuthToken: { username: "AC1", password: "token" } },
  // Long enough for an answer on a busy machine.
  timeoutMs: 3000,
  retry: { limit },
  use: [note],
});

/** How often each call was tried, and attempts that took too long: on a busy machine an answer may be late too. */
const tried = new Map();
const late = new Set();
function note(request, next) {
  const { body, attempt, signal, headers } = request;
  headers.set("x-attempt", String(attempt));
  tried.set(body, attempt);
  signal.addEventListener("abort", () => late.add(`${body} ${attempt}`));
  return next(request);
}

let unhandled = 0;
process.on("unhandledRejection", () => unhandled++);

function isSafe(call) {
  return call % 2 === 0;
}

async function outcomeOf(call) {
  const options = isSafe(call) ? { idempotencyKey: String(call) } : undefined;
  try {
    const stream = await createStream(client, { ServiceSid: "IS1", UniqueName: String(call) }, options);
    return stream.unique_name === String(call) ? "done" : "the answer of another call";
  } catch (error) {
    return error.status === undefined ? error.name : `${error.name} ${error.status}`;
  }
}

/** Used bytes, garbage aside. */
function heap() {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed;
}

const start = performance.now();
const outcomes = new Array(calls);
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

const counts = {};
const wrong = [];
for (let call = 0; call < calls; call++) {
  const behave = (attempt) =>
    late.has(`UniqueName=${call} ${attempt}`) ? "stall" : behaviourOf(seed, call, attempt);
  const wanted = expected(behave, isSafe(call), limit);
  counts[outcomes[call]] = (counts[outcomes[call]] ?? 0) + 1;
  const attempts = tried.get(`UniqueName=${call}`);
  if (outcomes[call] !== wanted.outcome || attempts !== wanted.attempts) {
    wrong.push({ call, wanted, got: { outcome: outcomes[call], attempts } });
  }
}
// From the end of the first quarter: until then pools and code are still being made.
const growth = heaps.at(-1) - heaps[0];
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
