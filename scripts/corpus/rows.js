import { runInProcesses } from "../documents/pool.js";
import { emptyRow } from "./row.js";

/** @typedef {import("./row.js").Row} Row */

/**
 * What a worker process is asked for.
 * @typedef {{ document: string, calls: boolean }} Task
 */

const worker = new URL("worker.js", import.meta.url);

/**
 * One row for each document, in their order.
 * @param {readonly string[]} documents
 * @param {{ jobs: number, seconds: number, calls: boolean, onRow: (row: Row) => void }} settings
 * @returns {Promise<Row[]>}
 */
export async function rowsOf(documents, { jobs, seconds, calls, onRow }) {
  /** @typedef {import("../documents/pool.js").Ended<Row>} Ended */
  const rowOf = (/** @type {string} */ document, /** @type {Ended} */ result) =>
    rowOfResult(document, result, seconds);
  const tasks = documents.map((document) => ({ document, calls }));
  const results = await runInProcesses(worker, tasks, {
    jobs,
    seconds,
    onResult: (index, /** @type {Ended} */ result) => onRow(rowOf(documents[index] ?? "", result)),
  });
  return documents.map((document, index) => rowOf(document, /** @type {Ended} */ (results[index])));
}

/**
 * @param {string} document
 * @param {import("../documents/pool.js").Ended<Row>} result
 * @param {number} seconds the time limit
 * @returns {Row}
 */
function rowOfResult(document, result, seconds) {
  switch (result.kind) {
    case "done":
      return result.answer;
    case "exited":
      return { ...emptyRow, document, detail: result.detail };
    case "timed out":
      return {
        ...emptyRow,
        document,
        outcome: "timed out",
        seconds,
        detail: `It took longer than ${seconds} seconds.`,
      };
  }
}
