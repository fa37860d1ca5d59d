/**
 * The result for one document. Outcomes: `made`; `refused` with an error; `untyped`, made but with type errors;
 * `crashed`, the generator threw or its process ended; `timed out`.
 * @typedef {object} Row
 * @property {string} document
 * @property {string} source where the document was published, or ""
 * @property {string} openapi the version of OpenAPI as written
 * @property {string} version of the document
 * @property {number} operations under `paths` of the document
 * @property {number} functions exported by the package to call operations
 * @property {number} schemas under `components` of the document
 * @property {"made" | "refused" | "untyped" | "crashed" | "timed out"} outcome
 * @property {number} errors
 * @property {number} warnings
 * @property {number} infos
 * @property {number} strict type errors with `strict`
 * @property {number} strictest type errors with every flag that is stricter
 * @property {number | null} calls made at a mock server that checks requests; `null` when none were
 * @property {number} refusedCalls those whose request the mock server refused
 * @property {number} empty types that no value has
 * @property {number} values examples and defaults that the document's own schemas accept
 * @property {number} unfit those of them that the types do not accept
 * @property {number} seconds to make the package
 * @property {number} bytes of the package's sources
 * @property {Record<string, number>} codes counts of the diagnostics, by code
 * @property {string} detail the first errors
 */

/**
 * The row of a document of which nothing is known.
 * @type {Row}
 */
export const emptyRow = {
  document: "",
  source: "",
  openapi: "",
  version: "",
  operations: 0,
  functions: 0,
  schemas: 0,
  outcome: "crashed",
  errors: 0,
  warnings: 0,
  infos: 0,
  strict: 0,
  strictest: 0,
  empty: 0,
  values: 0,
  unfit: 0,
  calls: null,
  refusedCalls: 0,
  seconds: 0,
  bytes: 0,
  codes: {},
  detail: "",
};

/**
 * Whether the generator is at fault: a document may be refused, but nothing else.
 * @param {Row} row
 */
export function isFault({ outcome }) {
  return outcome !== "made" && outcome !== "refused";
}

/**
 * The sums over all rows.
 * @param {readonly Row[]} rows
 */
export function totalsOf(rows) {
  const sum = (/** @type {keyof Row} */ key) => rows.reduce((total, row) => total + Number(row[key]), 0);
  const count = (/** @type {string} */ outcome) => rows.filter((row) => row.outcome === outcome).length;
  /** @type {Record<string, number>} */
  const codes = {};
  for (const [code, found] of rows.flatMap((row) => Object.entries(row.codes))) {
    codes[code] = (codes[code] ?? 0) + found;
  }
  return {
    documents: rows.length,
    made: count("made"),
    refused: count("refused"),
    untyped: count("untyped"),
    crashed: count("crashed"),
    timedOut: count("timed out"),
    operations: sum("operations"),
    functions: sum("functions"),
    schemas: sum("schemas"),
    errors: sum("errors"),
    warnings: sum("warnings"),
    infos: sum("infos"),
    empty: sum("empty"),
    values: sum("values"),
    unfit: sum("unfit"),
    strict: sum("strict"),
    strictest: sum("strictest"),
    calls: sum("calls"),
    refusedCalls: sum("refusedCalls"),
    seconds: sum("seconds"),
    bytes: sum("bytes"),
    codes,
  };
}
