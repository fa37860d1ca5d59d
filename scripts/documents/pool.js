import { fork } from "node:child_process";
import { availableParallelism } from "node:os";

/**
 * How the work on a document ended: `done` with the worker's answer, `exited` when the process ended without one, or
 * `timed out`.
 * @template T
 * @typedef {{ kind: "done", answer: T } | { kind: "exited", detail: string } | { kind: "timed out" }} Ended
 */

/** How many documents are worked on at a time unless a flag says otherwise: one core stays free. */
export const defaultJobs = Math.max(1, availableParallelism() - 1);

/**
 * Sends each task to a worker process and returns the results in the order of the tasks. Processes are reused; one that
 * exits or takes too long is replaced.
 * @template T
 * @param {URL} worker a module that answers each message with one message
 * @param {readonly import("node:child_process").Serializable[]} tasks
 * @param {{ jobs: number, seconds: number, onResult?: (index: number, result: Ended<T>) => void }} settings
 * @returns {Promise<Ended<T>[]>}
 */
export async function runInProcesses(worker, tasks, { jobs, seconds, onResult }) {
  const waiting = [...tasks.entries()];
  /** @type {Ended<T>[]} */
  const results = [];
  const lane = async () => {
    /** @type {import("node:child_process").ChildProcess | null} */
    let child = null;
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      const [index, task] = next;
      child ??= fork(worker, { execArgv: ["--max-old-space-size=6144"] });
      /** @type {Ended<T>} */
      const result = await ask(child, task, seconds);
      results[index] = result;
      onResult?.(index, result);
      if (result.kind !== "done") {
        child.kill("SIGKILL");
        child = null;
      }
    }
    child?.kill();
  };
  await Promise.all(Array.from({ length: jobs }, lane));
  return results;
}

/**
 * @template T
 * @param {import("node:child_process").ChildProcess} child
 * @param {import("node:child_process").Serializable} task
 * @param {number} seconds
 * @returns {Promise<Ended<T>>}
 */
function ask(child, task, seconds) {
  return new Promise((resolve) => {
    const end = (/** @type {Ended<T>} */ result) => {
      clearTimeout(timer);
      child.removeAllListeners();
      resolve(result);
    };
    const timer = setTimeout(() => end({ kind: "timed out" }), seconds * 1000);
    child.once("message", (answer) => end({ kind: "done", answer: /** @type {T} */ (answer) }));
    child.once("exit", (code, signal) =>
      end({ kind: "exited", detail: `The process ended with ${code ?? signal ?? "no code"}.` }),
    );
    child.send(task);
  });
}
