import type { Finding } from "../../diagnostics.js";
import type { Node } from "../../document/node.js";
import { operationSources } from "../../document/operations.js";
import { deepCompositions } from "./deep-compositions.js";
import { duplicateOperationIds } from "./duplicate-operation-ids.js";
import { duplicateParameters } from "./duplicate-parameters.js";
import { equivalentPaths } from "./equivalent-paths.js";
import { ignoredBodies } from "./ignored-bodies.js";
import { pathFragments } from "./path-fragments.js";
import { pathParameters } from "./path-parameters.js";
import { pathSlashes } from "./path-slashes.js";
import { pathTemplates } from "./path-templates.js";
import type { Rule } from "./rule.js";
import { undeclaredSchemes } from "./undeclared-schemes.js";
import { unknownDialects } from "./unknown-dialects.js";

/** All rules, in the order in which their findings are reported. */
const rules: readonly Rule[] = [
  deepCompositions,
  duplicateOperationIds,
  duplicateParameters,
  pathParameters,
  pathTemplates,
  pathSlashes,
  equivalentPaths,
  pathFragments,
  undeclaredSchemes,
  ignoredBodies,
  unknownDialects,
];

/** Checks a document against every rule. */
export function ruleFindings(document: Node): readonly Finding[] {
  const subject = { document, operations: operationSources(document) };
  return rules.flatMap((rule) => rule.find(subject));
}
