import type { Finding } from "../../diagnostics.js";
import type { JsonObject } from "../../document/json.js";
import { Node } from "../../document/node.js";
import { operationSources } from "../../document/operations.js";
import type { OperationSource } from "../../document/operations.js";
import { openRefs } from "../../document/refs.js";
import type { Refs } from "../../document/refs.js";
import { danglingReferences } from "./dangling-references.js";
import { duplicateOperationIds } from "./duplicate-operation-ids.js";
import { ignoredBodies } from "./ignored-bodies.js";
import { pathParameters } from "./path-parameters.js";
import { undeclaredSchemes } from "./undeclared-schemes.js";
import { unknownDialects } from "./unknown-dialects.js";

/** What the schema of OpenAPI cannot say: a sentence, and a function that finds where it does not hold. */
export interface Rule {
  readonly claim: string;
  find(root: JsonObject, refs: Refs, operations: readonly OperationSource[]): readonly Finding[];
}

/** All rules, in the order in which their findings are reported. */
export const rules: readonly Rule[] = [
  { claim: "Every `$ref` names something.", find: danglingReferences },
  { claim: "No two operations have the same operationId.", find: duplicateOperationIds },
  { claim: "The parameters of a path are those of its template.", find: pathParameters },
  { claim: "Security requirements name declared schemes.", find: undeclaredSchemes },
  { claim: "Requests that cannot have a body have none.", find: ignoredBodies },
  { claim: "Schemas are of the dialect that OpenAPI names.", find: unknownDialects },
];

/** Holds a document against every rule. */
export function ruleFindings(root: JsonObject): readonly Finding[] {
  const refs = openRefs(root);
  const operations = operationSources(Node.root(root));
  return rules.flatMap((rule) => rule.find(root, refs, operations));
}
