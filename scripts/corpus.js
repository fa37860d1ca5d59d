// Generates the package of every document named, type-checks it and prints one row for each.
//   npm run corpus -- <files or folders> [flags]
import { readFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import { originOf } from "./corpus/origin.js";
import { asMarkdown, asText } from "./corpus/report.js";
import { isFault, totalsOf } from "./corpus/row.js";
import { rowsOf } from "./corpus/rows.js";
import { documentsIn } from "./documents/find.js";
import { defaultJobs } from "./documents/pool.js";

const usage = `Usage
  npm run corpus -- <files or folders> [flags]

Flags
  --json               print rows and totals as JSON
  --markdown           print the page for the documentation, docs/corpus.md
  --calls              call operations at a mock server that holds each request against the document
  --jobs <n>           documents to work on at a time; default: the number of cores less one
  --timeout <seconds>  time limit for one document; default: 300
  --sources <file>     a JSON object that maps the end of a path to where the document was published, source:path

Exit codes
  0 every document was made or refused   1 type errors, a crash or a timeout   2 wrong usage
`;

const flags = /** @type {const} */ ({
  json: { type: "boolean", default: false },
  markdown: { type: "boolean", default: false },
  calls: { type: "boolean", default: false },
  jobs: { type: "string", default: String(defaultJobs) },
  timeout: { type: "string", default: "300" },
  sources: { type: "string" },
});

const { values, positionals } = readArguments();
const documents = (await Promise.all(positionals.map(documentsIn))).flat();
if (documents.length === 0) endWith("No OpenAPI document found.");
const sources = await readSources(values.sources);
const found = await rowsOf(documents, {
  jobs: Number(values.jobs),
  seconds: Number(values.timeout),
  calls: values.calls,
  onRow: ({ outcome, document }) => process.stderr.write(`${outcome.padEnd(9)} ${document}\n`),
});
const rows = await Promise.all(
  found.map(async (row) => ({ ...row, ...(await originOf(row.document, sources)) })),
);
process.stdout.write(await printed());
process.exitCode = rows.some(isFault) ? 1 : 0;

async function printed() {
  if (values.json) return `${JSON.stringify({ rows, totals: totalsOf(rows) }, null, 2)}\n`;
  if (!values.markdown) return asText(rows);
  // Only this needs the compiler, which takes long to load.
  const { default: ts } = await import("typescript");
  const date = new Date().toISOString().slice(0, 10);
  const node = process.versions.node;
  return asMarkdown(
    rows,
    `Made on ${date} with Node ${node} and TypeScript ${ts.version} by \`npm run corpus\`.`,
  );
}

/**
 * @param {string | undefined} file
 * @returns {Promise<Record<string, string>>}
 */
async function readSources(file) {
  if (file === undefined) return {};
  /** @type {unknown} */
  const sources = JSON.parse(await readFile(file, "utf8"));
  return /** @type {Record<string, string>} */ (sources);
}

function readArguments() {
  try {
    const given = parseArgs({ allowPositionals: true, options: flags });
    if (given.positionals.length === 0) endWith("Name at least one document or folder.");
    return given;
  } catch (error) {
    return endWith(String(error instanceof Error ? error.message : error));
  }
}

/**
 * @param {string} message
 * @returns {never}
 */
function endWith(message) {
  process.stderr.write(`${message}\n\n${usage}`);
  process.exit(2);
}
