import { fork } from "node:child_process";
import { fileURLToPath } from "node:url";
import { emptyRow } from "./row.js";

/** @typedef {import("./row.js").Row} Row */

const worker = fileURLToPath(new URL("worker.js", import.meta.url));

/**
 * One row for each document, in their order. Each lane has a process of its own, which is replaced when it ended or
 * took longer than it may.
 * @param {readonly string[]} documents
 * @param {{ jobs: number, seconds: number, onRow: (row: Row) => void }} settings
 * @returns {Promise<Row[]>}
 */
export async function rowsOf(documents, { jobs, seconds, onRow }) {
  const waiting = [...documents.entries()];
  /** @type {Row[]} */
  const rows = [];
  const lane = async () => {
    /** @type {import("node:child_process").ChildProcess | null} */
    let child = null;
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      const [index, document] = next;
      child ??= fork(worker, { execArgv: ["--max-old-space-size=6144"] });
      const row = await ask(child, document, seconds);
      rows[index] = row;
      onRow(row);
      if (row.outcome === "crashed" || row.outcome === "timed out") {
        child.kill("SIGKILL");
        child = null;
      }
    }
    child?.kill();
  };
  await Promise.all(Array.from({ length: jobs }, lane));
  return rows;
}

/**
 * @param {import("node:child_process").ChildProcess} child
 * @param {string} document
 * @param {number} seconds
 * @returns {Promise<Row>}
 */
function ask(child, document, seconds) {
  return new Promise((resolve) => {
    const end = (/** @type {Partial<Row>} */ row) => {
      clearTimeout(timer);
      child.removeAllListeners();
      resolve({ ...emptyRow, document, ...row });
    };
    const timer = setTimeout(() => {
      end({ outcome: "timed out", seconds, detail: `It took longer than ${seconds} seconds.` });
    }, seconds * 1000);
    child.once("message", (row) => end(/** @type {Row} */ (row)));
    child.once("exit", (code, signal) => end({ detail: `The process ended with ${code ?? signal}.` }));
    child.send(document);
  });
}
