// createStream as a ratio to a bare fetch that does the same, in calls per second and in time of the processor:
// `npm run bench`. The second says more where other work shares the machine.
import { createClient, createStream } from "../generated/dist/index.js";
import { repeat, startChild } from "./child.js";

const calls = Number(process.argv[2] ?? 3000);
const rounds = 15;
const account = { username: "ACaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", password: "token" };
const server = await startChild("calls-server.js");
const client = createClient({ baseUrl: server.url, auth: { accountSidAuthToken: account } });

/** What a careful program writes by hand: time is limited, the body's included, and no redirect takes credentials along. */
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

const ways = {
  fetch: bareFetch,
  createStream: () => createStream(client, { ServiceSid: "IS1", UniqueName: "orders", Ttl: 3600 }),
};

/** What a call takes, in microseconds, on the clock and of the processor. */
async function measure(work, inFlight) {
  const [start, used] = [performance.now(), process.cpuUsage()];
  await repeat(calls, inFlight, work);
  const { user, system } = process.cpuUsage(used);
  return { clock: ((performance.now() - start) * 1000) / calls, processor: (user + system) / calls };
}

function median(values) {
  return values.toSorted((a, b) => a - b)[values.length >> 1];
}

/** The median of the rounds: what a call takes each way, and the ratio of a round. */
function compared(rounds, what) {
  const [bare, ours] = ["fetch", "createStream"].map((way) =>
    median(rounds.map((round) => round[way][what])),
  );
  return { bare, ours, ratio: median(rounds.map((round) => round.fetch[what] / round.createStream[what])) };
}

let slow = false;
for (const inFlight of [1, 64]) {
  // An engine takes some thousand calls to make its best of either.
  for (let round = 0; round < 3; round++) {
    for (const work of Object.values(ways)) await measure(work, inFlight);
  }
  const results = [];
  for (let round = 0; round < rounds; round++) {
    // Whoever goes first changes, for the machine is never the same twice.
    const order = round % 2 === 0 ? ["fetch", "createStream"] : ["createStream", "fetch"];
    const taken = {};
    for (const way of order) taken[way] = await measure(ways[way], inFlight);
    results.push(taken);
  }
  const [clock, processor] = ["clock", "processor"].map((what) => compared(results, what));
  const perSecond = (microseconds) => Math.round(1e6 / microseconds);
  console.log(
    `${inFlight} in flight: ` +
      `fetch ${perSecond(clock.bare)}/s, createStream ${perSecond(clock.ours)}/s, ratio ${clock.ratio.toFixed(3)}; ` +
      `processor: fetch ${processor.bare.toFixed(0)} µs, createStream ${processor.ours.toFixed(0)} µs, ` +
      `ratio ${processor.ratio.toFixed(3)}`,
  );
  slow ||= clock.ratio < 0.95;
}
server.stop();
process.exitCode = slow ? 1 : 0;
