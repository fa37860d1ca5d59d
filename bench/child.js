import { fork } from "node:child_process";

/** Runs a module of this folder as a process of its own that serves; gives its address and a way to end it. */
export async function startChild(module, ...args) {
  const child = fork(new URL(module, import.meta.url), args);
  const port = await new Promise((resolve, reject) => {
    child.once("message", resolve);
    child.once("exit", (code) => reject(new Error(`${module} ended with ${code}`)));
  });
  return { url: `http://127.0.0.1:${port}`, stop: () => child.kill() };
}

/** Does work so many times, at most `inFlight` at a time. */
export async function repeat(times, inFlight, work) {
  let next = 0;
  const worker = async () => {
    while (next < times) await work(next++);
  };
  await Promise.all(Array.from({ length: Math.min(inFlight, times) }, worker));
}
