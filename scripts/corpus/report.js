import { isFault, totalsOf } from "./row.js";

/** @typedef {import("./row.js").Row} Row */

/**
 * The report for a terminal: aligned columns, the totals, and the details of what failed.
 * @param {readonly Row[]} rows
 */
export function asText(rows) {
  const cells = [headings, ...rows.map((row) => cellsOf(row, nameOf(row)))];
  const widths = headings.map((_, column) => Math.max(...cells.map((line) => line[column]?.length ?? 0)));
  const lines = cells.map((line) =>
    line.map((cell, column) =>
      isText(column) ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
    ),
  );
  const failed = rows.filter(({ outcome, detail }) => outcome !== "made" || detail !== "");
  return [
    ...lines.map((line) => line.join("  ").trimEnd()),
    "",
    sentenceOf(rows),
    ...failed.map((row) => `\n${nameOf(row)}: ${row.outcome}\n${row.detail}`),
    "",
  ].join("\n");
}

/**
 * The page for the documentation, with a table for each source.
 * @param {readonly Row[]} rows
 * @param {string} about when and how the page was made
 */
export function asMarkdown(rows, about) {
  const sources = [...new Set(rows.map(({ source }) => source))];
  const rowsIn = (/** @type {string} */ source) => rows.filter((row) => row.source === source);
  const lone = sources.filter((source) => rowsIn(source).length === 1);
  const refused = rows.filter(({ outcome }) => outcome !== "made");
  return [
    "# Real documents\n",
    `${about}\n`,
    `${sentenceOf(rows)}\n`,
    "`type errors` adds up the errors of the generated package under `strict` and under every stricter flag. `empty types`",
    "are exported types that no value has. `values` are examples and defaults that the document's own schemas accept;",
    "`unfit` are those that the types do not. `calls` are requests that a mock server held against the document, which it",
    "reads by itself; `refused calls` are those that it refused. `seconds` is the time of one run in a warm process, without",
    "the checks. `bytes` is the size of the package's TypeScript sources.\n",
    ...sources
      .filter((source) => !lone.includes(source))
      .flatMap((source) => [`## ${source === "" ? "Files" : source}\n`, ...tableOf(rowsIn(source), nameIn)]),
    ...(lone.length === 0 ? [] : ["## Single documents\n", ...tableOf(lone.flatMap(rowsIn), nameAlone)]),
    ...(refused.length === 0 ? [] : ["## Refused documents\n", ...refused.map(refusal), ""]),
  ].join("\n");
}

/** @param {Row} row */
function nameIn({ document }) {
  return `\`${document}\``;
}

/** @param {Row} row */
function nameAlone({ source, document, version }) {
  return `${source} \`${document}\`, version ${version}`;
}

/**
 * @param {readonly Row[]} rows
 * @param {(row: Row) => string} nameOfRow
 */
function tableOf(rows, nameOfRow) {
  return [
    `| ${headings.join(" | ")} |`,
    `| ${headings.map((_, column) => (isText(column) ? "---" : "---:")).join(" | ")} |`,
    ...rows.map((row) => `| ${cellsOf(row, nameOfRow(row)).join(" | ")} |`),
    "",
  ];
}

/** @param {Row} row */
function refusal(row) {
  const lines = row.detail.split("\n");
  const message = (lines.find((line) => line.includes(": error ")) ?? lines[0] ?? "").replace(
    /^.*?: (error|warning|info) ([\w-]+): /,
    "`$2`: ",
  );
  return `- ${row.source} \`${row.document}\`: ${row.outcome}. ${message}`;
}

const headings = [
  ...["document", "OpenAPI", "operations", "schemas", "outcome", "errors", "warnings", "infos"],
  ...["type errors", "empty types", "values", "unfit", "calls", "refused calls", "seconds", "bytes"],
];

/** @param {number} column */
function isText(column) {
  return ["document", "OpenAPI", "outcome"].includes(headings[column] ?? "");
}

/**
 * @param {Row} row
 * @param {string} name
 */
function cellsOf(row, name) {
  const made = row.outcome === "made" || row.outcome === "untyped";
  return [
    ...[name, row.openapi, row.operations, row.schemas, row.outcome, row.errors, row.warnings, row.infos],
    ...(made ? [row.strict + row.strictest, row.empty, row.values, row.unfit] : ["", "", "", ""]),
    ...[row.calls ?? "", row.calls === null ? "" : row.refusedCalls],
    ...[row.seconds.toFixed(1), made ? row.bytes : ""],
  ].map(String);
}

/** @param {Row} row */
function nameOf({ source, document }) {
  return source === "" ? document : `${source}: ${document}`;
}

/** @param {readonly Row[]} rows */
function sentenceOf(rows) {
  const total = totalsOf(rows);
  const faults = rows.filter(isFault).length;
  return [
    `${total.documents} documents with ${total.operations} operations and ${total.schemas} schemas:`,
    `${total.made} made, ${total.refused} refused, ${total.untyped} with type errors, ${total.crashed} crashed,`,
    `${total.timedOut} timed out; ${total.strict + total.strictest} type errors`,
    faults === 0 ? "in total." : `in total, ${faults} documents at fault.`,
    `${total.empty} types are empty; ${total.unfit} of ${total.values} values do not fit their types.`,
    total.calls === 0 ? "" : `${total.calls} calls were judged, ${total.refusedCalls} of them refused.`,
  ]
    .filter((sentence) => sentence !== "")
    .join(" ");
}
