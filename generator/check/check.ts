import { diagnosticCodes } from "../diagnostic-codes.js";
import type { Finding } from "../diagnostics.js";
import type { Document } from "../document/document.js";
import { Node } from "../document/node.js";
import { pointerKeys, pointerTo } from "../document/pointer.js";
import { correct } from "./corrections/apply.js";
import { usualLimits } from "../settings/limits.js";
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

/** Checks a document: its version, references, values and structure, and then the rules that no schema can express. */
export async function check(document: Document, mostValues = usualLimits.values): Promise<Checked> {
  const root = Node.root(document.value);
  const version = versionFindings(root, document.name);
  if (version.length > 0) return { document: null, findings: version };
  const settled = settle(document, root, mostValues);
  // A document that is too large would keep the next steps busy for ever.
  if (!isSound(settled.findings)) return { document: null, findings: settled.findings };
  const { value, findings: corrected } = correct(Node.root(settled.document.value), settled.document);
  const read = Node.root(value);
  const ruled = ruleFindings(read);
  const places = new Set(ruled.map(({ pointer }) => pointer));
  const structure = (await structureFindings(read)).filter(({ pointer }) => !places.has(pointer));
  const found = [...corrected, ...unsaid(structure, corrected), ...ruled];
  const findings = [
    ...settled.findings,
    ...found.map((finding) => ({ ...finding, pointer: settled.origin(finding.pointer) })),
  ];
  return {
    document: isSound(findings) ? ({ ...settled.document, value } as CheckedDocument) : null,
    findings,
  };
}

/** The findings about places that other findings say nothing about, nor about what holds them. */
function unsaid(findings: readonly Finding[], others: readonly Finding[]): readonly Finding[] {
  const said = new Set(others.map(({ pointer }) => pointer));
  return findings.filter(({ pointer }) => {
    const keys = pointerKeys(pointer);
    return !keys.some((_, index) => said.has(pointerTo("", ...keys.slice(0, index + 1))));
  });
}

function isSound(findings: readonly Finding[]): boolean {
  return findings.every(({ code }) => diagnosticCodes[code].severity !== "error");
}
