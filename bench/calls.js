// Compares createStream with a bare fetch that does the same work: calls per second and processor time per call.
// Run with `npm run bench:calls`. On a shared machine the processor time is the more reliable figure.
import { createClient, createStream } from "../generated/dist/index.js";
import { repeat, startChild } from "./child.js";

/**
 * Microseconds per call.
 * @typedef {object} Cost
 * @property {number} clock
 * @property {number} processor
 */

/** @typedef {{ fetch: Cost, createStream: Cost }} Round */

const calls = Number(process.argv[2] ?? 3000);
const rounds = 15;
const account = { username: "ACaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", password: "token" };
const server = await startChild("calls-server.js");
const client = createClient({ baseUrl: server.url, auth: { accountSidAuthToken: account } });

/** What careful code writes by hand: a timeout that covers the body, and no redirect that carries credentials along. */
async function bareFetch() {
  const controller = new AbortController();
  const timer = setTimeout(() => controller.abort(), 60_000);
  try {
    const response = await fetch(`${server.url}/v1/Services/${encodeURIComponent("IS1")}/Streams`, {
      method: "POST",
      headers: {
        accept: "application/json",
        authorization: `Basic ${Buffer.from(`${account.username}:${account.password}`).toString("base64")}`,
        "content-type": "application/x-www-form-urlencoded",
      },
      body: new URLSearchParams({ UniqueName: "orders", Ttl: "3600" }).toString(),
      redirect: "manual",
      signal: controller.signal,
    });
    if (!response.ok) throw new Error(String(response.status));
    return await response.json();
  } finally {
    clearTimeout(timer);
  }
}

function generatedCall() {
  return createStream(client, { ServiceSid: "IS1", UniqueName: "orders", Ttl: 3600 });
}

/**
 * @param {() => Promise<unknown>} work
 * @param {number} inFlight
 * @returns {Promise<Cost>}
 */
async function measure(work, inFlight) {
  const [start, used] = [performance.now(), process.cpuUsage()];
  await repeat(calls, inFlight, work);
  const { user, system } = process.cpuUsage(used);
  return { clock: ((performance.now() - start) * 1000) / calls, processor: (user + system) / calls };
}

/**
 * Measures both. The one that goes first alternates, because the load of the machine drifts.
 * @param {number} round
 * @param {number} inFlight
 * @returns {Promise<Round>}
 */
async function measureRound(round, inFlight) {
  if (round % 2 === 0) {
    const first = await measure(bareFetch, inFlight);
    return { fetch: first, createStream: await measure(generatedCall, inFlight) };
  }
  const first = await measure(generatedCall, inFlight);
  return { fetch: await measure(bareFetch, inFlight), createStream: first };
}

/** @param {readonly number[]} values */
function median(values) {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? NaN;
}

/**
 * Medians over all rounds: the cost of either call, and the ratio within a round.
 * @param {readonly Round[]} results
 * @param {keyof Cost} what
 */
function compare(results, what) {
  return {
    bare: median(results.map((round) => round.fetch[what])),
    ours: median(results.map((round) => round.createStream[what])),
    ratio: median(results.map((round) => round.fetch[what] / round.createStream[what])),
  };
}

/** @param {number} microseconds */
function perSecond(microseconds) {
  return Math.round(1e6 / microseconds);
}

let isSlow = false;
for (const inFlight of [1, 64]) {
  // The engine needs a few thousand calls to optimise both.
  for (let round = 0; round < 3; round++) await measureRound(round, inFlight);
  /** @type {Round[]} */
  const results = [];
  for (let round = 0; round < rounds; round++) results.push(await measureRound(round, inFlight));
  const clock = compare(results, "clock");
  const processor = compare(results, "processor");
  console.log(
    `${inFlight} in flight: ` +
      `fetch ${perSecond(clock.bare)}/s, createStream ${perSecond(clock.ours)}/s, ratio ${clock.ratio.toFixed(3)}; ` +
      `processor: fetch ${processor.bare.toFixed(0)} µs, createStream ${processor.ours.toFixed(0)} µs, ` +
      `ratio ${processor.ratio.toFixed(3)}`,
  );
  isSlow ||= clock.ratio < 0.95;
}
server.stop();
process.exitCode = isSlow ? 1 : 0;
