import { createServer } from "node:http";
import { behaviourOf } from "./load-rules.js";

const seed = Number(process.argv[2]);
const server = createServer((request, response) => {
  let body = "";
  request.on("data", (chunk) => (body += chunk));
  request.on("end", () => {
    const call = Number(new URLSearchParams(body).get("UniqueName"));
    answer(response, call, behaviourOf(seed, call, Number(request.headers["x-attempt"])));
  });
});
server.keepAliveTimeout = 60_000;
server.listen(0, "127.0.0.1", () => process.send(server.address().port));

function answer(response, call, behaviour) {
  const headers = { "content-type": "application/json", "retry-after-ms": "5" };
  if (behaviour === "reset") response.socket.resetAndDestroy();
  else if (behaviour === "answer")
    response.writeHead(201, headers).end(JSON.stringify({ unique_name: String(call) }));
  else if (behaviour !== "stall")
    response.writeHead(Number(behaviour), headers).end(JSON.stringify({ message: "no" }));
}
