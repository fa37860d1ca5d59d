// Answers the path of a document with its row: generates the package in memory and type-checks it twice.
import { isObject } from "../../dist/document/json.js";
import { operationSources } from "../../dist/document/operations.js";
import { Node } from "../../dist/document/node.js";
import { SpecpressError, generate } from "../../dist/index.js";
import { load } from "../../dist/load/load.js";
import { callsOf } from "./calls.js";
import { emptyTypes } from "./empty-types.js";
import { emptyRow } from "./row.js";
import { strict, strictest, typeErrors } from "./type-check.js";
import { valuesOf } from "./values.js";

process.on("message", (/** @type {import("./rows.js").Task} */ { document, calls }) => {
  void rowOf(document, calls).then((row) => process.send?.(row));
});

/**
 * @param {string} input
 * @param {boolean} withCalls
 * @returns {Promise<import("./row.js").Row>}
 */
async function rowOf(input, withCalls) {
  const row = { ...emptyRow, document: input, ...(await countsOf(input)) };
  const started = performance.now();
  const seconds = () => (performance.now() - started) / 1000;
  try {
    const made = await generate({ input });
    const { files, diagnostics } = made;
    const taken = { seconds: seconds(), ...diagnosed(diagnostics) };
    const sources = files.filter(({ path }) => path.startsWith("src/"));
    const errors = [strict, strictest].map((options) => typeErrors(sources, options));
    const empty = emptyTypes(sources);
    const values = valuesOf(await load(input, {}), made);
    const calls = withCalls ? await callsOf(input, row) : null;
    return {
      ...row,
      ...taken,
      outcome: errors.flat().length === 0 ? "made" : "untyped",
      functions: sources.reduce((total, file) => total + functionsIn(file), 0),
      bytes: sources.reduce((total, { text }) => total + Buffer.byteLength(text), 0),
      strict: errors[0]?.length ?? 0,
      strictest: errors[1]?.length ?? 0,
      empty: empty.length,
      values: values.tried,
      unfit: values.unfit.length,
      calls: calls?.judged ?? null,
      refusedCalls: calls?.refused.length ?? 0,
      detail: [
        ...errors.flat().slice(0, 5),
        ...empty.slice(0, 5).map((type) => `No value has the type ${type}`),
        ...values.unfit.slice(0, 5),
        ...(calls?.refused.slice(0, 5) ?? []),
      ].join("\n"),
    };
  } catch (error) {
    if (error instanceof SpecpressError) {
      const { diagnostics, message } = error;
      return { ...row, seconds: seconds(), outcome: "refused", ...diagnosed(diagnostics), detail: message };
    }
    const detail = String(error instanceof Error ? error.stack : error);
    return { ...row, seconds: seconds(), outcome: "crashed", detail };
  }
}

/**
 * What a document holds; nothing if it cannot be read.
 * @param {string} input
 */
async function countsOf(input) {
  try {
    const { value } = await load(input, {});
    if (!isObject(value)) return {};
    const { openapi, swagger, info, components } = value;
    const schemas = isObject(components) ? components.schemas : undefined;
    return {
      openapi: String(openapi ?? (swagger === undefined ? "" : `Swagger ${String(swagger)}`)),
      version: String((isObject(info) ? info.version : undefined) ?? ""),
      operations: operationSources(Node.root(value)).length,
      schemas: isObject(schemas) ? Object.keys(schemas).length : 0,
    };
  } catch {
    return {};
  }
}

/** @param {import("../../dist/index.js").SourceFile} file */
function functionsIn({ path, text }) {
  return path.startsWith("src/operations/") ? (text.match(/^export (async )?function /gm) ?? []).length : 0;
}

/** @param {readonly import("../../dist/index.js").Diagnostic[]} diagnostics */
function diagnosed(diagnostics) {
  /** @type {Record<string, number>} */
  const codes = {};
  for (const { code } of diagnostics) codes[code] = (codes[code] ?? 0) + 1;
  const count = (/** @type {string} */ level) =>
    diagnostics.filter(({ severity }) => severity === level).length;
  return { codes, errors: count("error"), warnings: count("warning"), infos: count("info") };
}
