import { diagnosticCodes } from "../diagnostic-codes.js";
import type { Finding } from "../diagnostics.js";
import type { Document } from "../document/document.js";
import { Node } from "../document/node.js";
import { settle } from "./references/settle.js";
import { ruleFindings } from "./rules/rules.js";
import { structureFindings } from "./structure.js";
import { versionFindings } from "./version.js";

declare const brand: unique symbol;

/** A document without errors, of which a package can be made. */
export type CheckedDocument = Document & { readonly [brand]: "CheckedDocument" };

/** The result of a check: the document, or `null` if there are errors, and all findings in the document as it was read. */
export interface Checked {
  readonly document: CheckedDocument | null;
  readonly findings: readonly Finding[];
}

/** Checks a document: its version, its references, its structure, and then the rules that no schema can express. */
export async function check(document: Document): Promise<Checked> {
  const root = Node.root(document.value);
  const version = versionFindings(root, document.name);
  if (version.length > 0) return { document: null, findings: version };
  const settled = settle(document, root);
  // A document that is too large would keep the next steps busy for ever.
  if (!isSound(settled.findings)) return { document: null, findings: settled.findings };
  const settledRoot = Node.root(settled.document.value);
  const findings = [
    ...settled.findings,
    ...[...(await structureFindings(settledRoot)), ...ruleFindings(settledRoot)].map((finding) => ({
      ...finding,
      pointer: settled.origin(finding.pointer),
    })),
  ];
  return { document: isSound(findings) ? (settled.document as CheckedDocument) : null, findings };
}

function isSound(findings: readonly Finding[]): boolean {
  return findings.every(({ code }) => diagnosticCodes[code].severity !== "error");
}
