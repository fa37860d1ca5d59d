import { ruleFindings } from "../../../generator/check/rules/rules.js";
import type { CheckedDocument } from "../../../generator/check/check.js";
import { diagnosticCodes } from "../../../generator/diagnostic-codes.js";
import type { JsonObject } from "../../../generator/document/json.js";
import { Node } from "../../../generator/document/node.js";
import { buildModel } from "../../../generator/model/build.js";
import { allOutputs, reservedNames } from "../../../generator/outputs/registry.js";
import { runOutputs } from "../../../generator/outputs/run.js";
import { openTemplates } from "../../../generator/render/template.js";
import type { SourceFile } from "../../../generator/source-file.js";

/**
 * What a document's package holds besides the runtime, before it is formatted and compiled; `null` when a rule has
 * something against the document. The structure is not looked at: the model takes what it is given.
 */
export function draftsOf(document: object, className: string | boolean = true): readonly SourceFile[] | null {
  const value = JSON.parse(JSON.stringify(document)) as JsonObject;
  const isAtFault = ruleFindings(Node.root(value)).some(
    ({ code }) => diagnosticCodes[code].severity === "error",
  );
  const locate = (pointer: string) => ({ file: "openapi.json", line: 1, column: 1, pointer });
  const checked = { value, name: "openapi.json", diagnostics: [], locate } as unknown as CheckedDocument;
  const outputs = allOutputs();
  const { sdk } = buildModel(checked, { class: className }, reservedNames(outputs));
  const files = runOutputs(outputs, sdk, openTemplates(), {});
  return isAtFault ? null : files.filter(({ path }) => !path.startsWith("src/runtime/"));
}
