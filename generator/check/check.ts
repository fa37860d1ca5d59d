import { diagnosticCodes } from "../diagnostic-codes.js";
import type { Finding } from "../diagnostics.js";
import type { Document } from "../document/document.js";
import { Node } from "../document/node.js";
import { ruleFindings } from "./rules/rules.js";
import { structureFindings } from "./structure.js";
import { versionFindings } from "./version.js";

declare const brand: unique symbol;

/** A document without errors, of which a package can be made. */
export type CheckedDocument = Document & { readonly [brand]: "CheckedDocument" };

/** The result of a check: the document, or `null` if there are errors, and all findings. */
export interface Checked {
  readonly document: CheckedDocument | null;
  readonly findings: readonly Finding[];
}

/** Checks a document: its version, its structure, and then the rules that no schema can express. */
export async function check(document: Document): Promise<Checked> {
  const root = Node.root(document.value);
  const version = versionFindings(root, document.name);
  if (version.length > 0) return { document: null, findings: version };
  const findings = [...(await structureFindings(root)), ...ruleFindings(root)];
  const isSound = findings.every(({ code }) => diagnosticCodes[code].severity !== "error");
  return { document: isSound ? (document as CheckedDocument) : null, findings };
}
