import { createServer } from "node:http";
import { listen } from "./child.js";
import { behaviourOf } from "./load-rules.js";

const seed = Number(process.argv[2]);

listen(
  createServer((request, response) => {
    let body = "";
    request.setEncoding("utf8");
    request.on("data", (/** @type {string} */ chunk) => (body += chunk));
    request.on("end", () => {
      const call = Number(new URLSearchParams(body).get("UniqueName"));
      answer(response, call, behaviourOf(seed, call, Number(request.headers["x-attempt"])));
    });
  }),
);

/**
 * @param {import("node:http").ServerResponse} response
 * @param {number} call
 * @param {import("./load-rules.js").Behaviour} behaviour
 */
function answer(response, call, behaviour) {
  const headers = { "content-type": "application/json", "retry-after-ms": "5" };
  switch (behaviour) {
    case "stall":
      return;
    case "reset":
      response.socket?.resetAndDestroy();
      return;
    case "answer":
      response.writeHead(201, headers).end(JSON.stringify({ unique_name: String(call) }));
      return;
    case "429":
    case "503":
      response.writeHead(Number(behaviour), headers).end(JSON.stringify({ message: "no" }));
  }
}
