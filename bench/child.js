import { fork } from "node:child_process";

/**
 * Starts a server module of this folder in its own process.
 * @param {string} module
 * @param {readonly string[]} args
 * @returns {Promise<{ url: string, stop: () => void }>}
 */
export async function startChild(module, ...args) {
  const child = fork(new URL(module, import.meta.url), args);
  /** @type {number} */
  const port = await new Promise((resolve, reject) => {
    child.once("message", (message) => resolve(Number(message)));
    child.once("exit", (code) => reject(new Error(`${module} exited with ${code}`)));
  });
  return { url: `http://127.0.0.1:${port}`, stop: () => child.kill() };
}

/**
 * Listens on a free port of the loopback interface and sends the port to the parent process.
 * @param {import("node:http").Server} server
 */
export function listen(server) {
  server.keepAliveTimeout = 60_000;
  server.listen(0, "127.0.0.1", () => {
    const address = server.address();
    if (typeof address === "object") process.send?.(address?.port);
  });
}

/**
 * Runs `work` a number of times, at most `inFlight` at a time.
 * @param {number} times
 * @param {number} inFlight
 * @param {(index: number) => Promise<unknown>} work
 */
export async function repeat(times, inFlight, work) {
  let next = 0;
  const worker = async () => {
    while (next < times) await work(next++);
  };
  await Promise.all(Array.from({ length: Math.min(inFlight, times) }, worker));
}
