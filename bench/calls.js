// Calls per second of createStream as a ratio to a bare fetch that sends and reads the same: `npm run bench`.
import { createClient, createStream } from "../generated/dist/index.js";
import { repeat, startChild } from "./child.js";

const calls = Number(process.argv[2] ?? 3000);
const rounds = 15;
const account = { username: "ACaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", password: "token" };
const server = await startChild("calls-server.js");
const client = createClient({ baseUrl: server.url, auth: { accountSidAuthToken: account } });

const ways = {
  fetch: async () => {
    const response = await fetch(`${server.url}/v1/Services/${encodeURIComponent("IS1")}/Streams`, {
      method: "POST",
      headers: {
        accept: "application/json",
        authorization: `Basic ${btoa(`${account.username}:${account.password}`)}`,
        "content-type": "application/x-www-form-urlencoded",
      },
      body: new URLSearchParams({ UniqueName: "orders", Ttl: "3600" }).toString(),
    });
    if (!response.ok) throw new Error(String(response.status));
    return response.json();
  },
  createStream: () => createStream(client, { ServiceSid: "IS1", UniqueName: "orders", Ttl: 3600 }),
};

async function perSecond(work, inFlight) {
  const start = performance.now();
  await repeat(calls, inFlight, work);
  return (calls * 1000) / (performance.now() - start);
}

function median(values) {
  return values.toSorted((a, b) => a - b)[values.length >> 1];
}

let slow = false;
for (const inFlight of [1, 64]) {
  await perSecond(ways.fetch, inFlight);
  await perSecond(ways.createStream, inFlight);
  const results = [];
  for (let round = 0; round < rounds; round++) {
    // Whoever goes first changes, for the machine is never the same twice.
    const order = round % 2 === 0 ? ["fetch", "createStream"] : ["createStream", "fetch"];
    const rates = {};
    for (const way of order) rates[way] = await perSecond(ways[way], inFlight);
    results.push(rates);
  }
  const ratio = median(results.map((rates) => rates.createStream / rates.fetch));
  const [bare, ours] = ["fetch", "createStream"].map((way) =>
    Math.round(median(results.map((rates) => rates[way]))),
  );
  console.log(`${inFlight} in flight: fetch ${bare}/s, createStream ${ours}/s, ratio ${ratio.toFixed(3)}`);
  slow ||= ratio < 0.95;
}
server.stop();
process.exitCode = slow ? 1 : 0;
