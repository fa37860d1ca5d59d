// Answers a task with how the layout of a document's TypeScript differs from Prettier's.
import { format } from "prettier";
import { check } from "../../dist/check/check.js";
import { chunksOf, parse } from "../../dist/format/chunks.js";
import { printWidth } from "../../dist/format/layout/doc.js";
import { layoutOf } from "../../dist/format/layout/layout.js";
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
  for (const file of runOutputs(outputs, sdk, openTemplates(), {})) {
    if (file.path.endsWith(".ts") && file.format !== false) await compareFile(file, found);
  }
  return found;
}

/**
 * @param {{ path: string, text: string }} file
 * @param {Comparison} found
 */
async function compareFile({ path, text }, found) {
  const file = parse(text);
  if (file === null) throw new Error(`${path} has errors.`);
  for (const { statement, start, end } of chunksOf(file)) {
    const layout = layoutOf(statement, file, start, end);
    found.statements += 1;
    if (layout === null) found.left += 1;
    else {
      const expected = await format(text.slice(start, end), { parser: "typescript", printWidth });
      if (layout === expected) continue;
      found.different += 1;
      found.first ||= `${path}\n${difference(expected, layout)}`;
    }
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
