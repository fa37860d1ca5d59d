import type { Finding } from "../../diagnostics.js";
import type { Node } from "../../document/node.js";
import type { OperationSource } from "../../document/operations.js";

/** What a rule can look at. */
export interface Subject {
  /** The root of the document. */
  readonly document: Node;
  /** The operations under `paths`. */
  readonly operations: readonly OperationSource[];
}

/** Something that the JSON Schema of OpenAPI cannot check. */
export interface Rule {
  /** A sentence that is true of every document without findings. */
  readonly claim: string;
  /** Finds where the claim is false. */
  find(subject: Subject): readonly Finding[];
}
