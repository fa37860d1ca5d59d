// Generates and type-checks every document named, and prints one row each.
//   npm run corpus -- <files or folders> [--json | --markdown] [--jobs <n>] [--timeout <seconds>] [--sources <file>]
import { readFile } from "node:fs/promises";
import { availableParallelism } from "node:os";
import { parseArgs } from "node:util";
import ts from "typescript";
import { documentsIn, originOf } from "./corpus/documents.js";
import { rowsOf } from "./corpus/pool.js";
import { asMarkdown, asText } from "./corpus/report.js";
import { isFault, totalsOf } from "./corpus/row.js";

const usage = `Usage
  npm run corpus -- <files or folders> [flags]

Flags
  --json               print rows and totals as JSON
  --markdown           print the page of the documentation
  --jobs <n>           documents at a time
  --timeout <seconds>  the most that one document may take, 300 if not given
  --sources <file>     a JSON object of the ends of paths, and where such a document was published, source:path

Exit codes
  0 every document was made or refused   1 type errors, a crash or a timeout   2 wrong usage
`;

const flags = /** @type {const} */ ({
  json: { type: "boolean", default: false },
  markdown: { type: "boolean", default: false },
  jobs: { type: "string", default: String(Math.max(1, availableParallelism() - 1)) },
  timeout: { type: "string", default: "300" },
  sources: { type: "string" },
});

const { values, positionals } = argumentsGiven();
const documents = (await Promise.all(positionals.map(documentsIn))).flat();
if (documents.length === 0) endWith("There is no OpenAPI document.");
const sources = values.sources === undefined ? {} : JSON.parse(await readFile(values.sources, "utf8"));
const found = await rowsOf(documents, {
  jobs: Number(values.jobs),
  seconds: Number(values.timeout),
  onRow: ({ outcome, document }) => process.stderr.write(`${outcome.padEnd(9)} ${document}\n`),
});
const rows = await Promise.all(
  found.map(async (row) => ({ ...row, ...(await originOf(row.document, sources)) })),
);
process.stdout.write(printed());
process.exitCode = rows.some(isFault) ? 1 : 0;

function printed() {
  if (values.json) return `${JSON.stringify({ rows, totals: totalsOf(rows) }, null, 2)}\n`;
  if (!values.markdown) return asText(rows);
  const date = new Date().toISOString().slice(0, 10);
  const node = process.versions.node;
  return asMarkdown(
    rows,
    `Made on ${date} with Node ${node} and TypeScript ${ts.version} by \`npm run corpus\`.`,
  );
}

function argumentsGiven() {
  try {
    const given = parseArgs({ allowPositionals: true, options: flags });
    if (given.positionals.length === 0) endWith("Name documents, or folders of documents.");
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
