import { createJiti } from "jiti";

/**
 * What a mock server, which reads the document by itself, says about the requests of the package.
 * @typedef {object} Calls
 * @property {number} judged
 * @property {readonly string[]} refused the calls that are wrong, other than by an example that the document has wrong
 */

/** The tests hold the code that calls a package at the mock server, in TypeScript. */
const trial = new URL("../../test/support/judged/trial.ts", import.meta.url).href;
const jiti = createJiti(import.meta.url);

/** The versions of OpenAPI that the mock server reads. */
const readVersions = /^3\.[01]\./;

/**
 * Calls about `most` operations of a document, spread over all; `null` when the mock server cannot read it.
 * @param {string} input
 * @param {{ openapi: string, operations: number }} row
 * @returns {Promise<Calls | null>}
 */
export async function callsOf(input, { openapi, operations }, most = 40) {
  if (!readVersions.test(openapi) || operations === 0) return null;
  /** @type {typeof import("../../test/support/judged/trial.js")} */
  const { tryDocument } = await jiti.import(trial);
  const step = Math.max(1, Math.ceil(operations / most));
  const tried = await tryDocument(input, step).catch(() => null);
  if (tried === null) return null;
  const judged = tried.verdicts.filter(({ isJudged }) => isJudged);
  const refused = judged.filter(({ objections, isOfExample }) => objections.length > 0 && !isOfExample);
  return {
    judged: judged.length,
    refused: refused.map(({ call, objections }) => `${call}: ${objections.join("; ")}`),
  };
}
