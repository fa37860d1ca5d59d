// Answers a task with how the layout of a document's TypeScript differs from Prettier's.
import { format } from "prettier";
import { check } from "../../dist/check/check.js";
import { chunksOf, parse } from "../../dist/format/chunks.js";
import { printWidth } from "../../dist/layout/doc.js";
import { LaidOut } from "../../dist/layout/laid-out.js";
import { layoutOf } from "../../dist/layout/layout.js";
import { load } from "../../dist/load/load.js";
import { buildModel } from "../../dist/model/build.js";
import { allOutputs, reservedNames } from "../../dist/outputs/registry.js";
import { runOutputs } from "../../dist/outputs/run.js";
import { openTemplates } from "../../dist/render/template.js";

/**
 * `left` counts the statements that are left to Prettier.
 * @typedef {{ statements: number, left: number, different: number, first: string }} Comparison
 */

process.on("message", (document) => {
  void compare(String(document)).then((comparison) => process.send?.(comparison));
});

/**
 * @param {string} document
 * @returns {Promise<Comparison>}
 */
async function compare(document) {
  const { document: checked } = await check(await load(document, {}));
  if (checked === null) throw new Error("The document has errors.");
  const outputs = allOutputs(undefined);
  const { sdk } = buildModel(checked, {}, reservedNames(outputs));
  /** @type {Comparison} */
  const found = { statements: 0, left: 0, different: 0, first: "" };
  const laidOut = new LaidOut();
  for (const file of runOutputs(outputs, sdk, openTemplates(), {}, laidOut)) {
    if (file.path.endsWith(".ts") && file.format !== false) await compareFile(file, laidOut, found);
  }
  return found;
}

/**
 * @param {{ path: string, text: string }} file
 * @param {LaidOut} laidOut
 * @param {Comparison} found
 */
async function compareFile({ path, text }, laidOut, found) {
  const file = parse(text);
  if (file === null) throw new Error(`${path} has errors.`);
  /**
   * @param {string} part
   * @param {string} layout
   */
  const compareLayout = async (part, layout) => {
    const expected = await format(part, { parser: "typescript", printWidth });
    if (layout === expected) return;
    found.different += 1;
    found.first ||= `${path}\n${difference(expected, layout)}`;
  };
  for (const { statement, start, end } of chunksOf(file)) {
    const layout = layoutOf(statement, file, start, end);
    found.statements += 1;
    if (layout === null) found.left += 1;
    else await compareLayout(text.slice(start, end), layout);
  }
  // Declarations that were laid out as they were made.
  for (const { start, end } of laidOut.regionsIn(text)) {
    const part = text.slice(start, end);
    await compareLayout(part, `${part}\n`);
  }
}

/**
 * The first line that differs.
 * @param {string} expected
 * @param {string} actual
 */
function difference(expected, actual) {
  const lines = expected.split("\n");
  const others = actual.split("\n");
  const at = lines.findIndex((line, index) => line !== others[index]);
  return `- ${lines[at] ?? ""}\n+ ${others[at] ?? ""}`;
}
