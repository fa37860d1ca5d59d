// Holds the layout of generated TypeScript against Prettier: both have to give the same text for each statement.
//   npm run layouts -- <documents…> [--jobs <n>] [--timeout <seconds>]
import { parseArgs } from "node:util";
import { documentsIn } from "./documents/find.js";
import { defaultJobs, runInProcesses } from "./documents/pool.js";

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    jobs: { type: "string", default: String(defaultJobs) },
    timeout: { type: "string", default: "1800" },
  },
});

const documents = (await Promise.all(positionals.map(documentsIn))).flat();
if (documents.length === 0) {
  process.stderr.write("Usage: npm run layouts -- <files or folders with OpenAPI documents>\n");
  process.exit(2);
}

let different = 0;
/** @param {string} text */
const print = (text) => process.stdout.write(`${text}\n`);
print("statements  by Prettier  different  document");
await runInProcesses(new URL("layouts/worker.js", import.meta.url), documents, {
  jobs: Number(values.jobs),
  seconds: Number(values.timeout),
  onResult: (
    index,
    /** @type {import("./documents/pool.js").Ended<import("./layouts/worker.js").Comparison>} */ result,
  ) => {
    const document = documents[index] ?? "";
    // A document that cannot be generated has no layout.
    if (result.kind !== "done")
      return print(
        `${"-".padStart(10)}  ${"-".padStart(11)}  ${"-".padStart(9)}  ${document}: ${result.kind}`,
      );
    const { statements, left, first } = result.answer;
    different += result.answer.different;
    const columns = [
      String(statements).padStart(10),
      String(left).padStart(11),
      String(result.answer.different).padStart(9),
    ];
    print(`${columns.join("  ")}  ${document}`);
    if (first !== "") print(first);
  },
});
print(different === 0 ? "No difference" : `${different} differ`);
process.exitCode = different === 0 ? 0 : 1;
