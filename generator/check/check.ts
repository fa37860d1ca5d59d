import { diagnosticCodes } from "../diagnostic-codes.js";
import type { Finding } from "../diagnostics.js";
import type { Document } from "../document/document.js";
import { ruleFindings } from "./rules/rules.js";
import { structureFindings } from "./structure.js";
import { versionFindings } from "./version.js";

declare const brand: unique symbol;

/** A document in which nothing stands in the way of making a package. */
export type CheckedDocument = Document & { readonly [brand]: "CheckedDocument" };

/** The outcome of a check: the document, unless an error was found, and everything that was. */
export interface Checked {
  readonly document: CheckedDocument | null;
  readonly findings: readonly Finding[];
}

/** Checks a document: its version, then its structure, then what no schema can say. */
export async function check(document: Document): Promise<Checked> {
  const version = versionFindings(document.value, document.name);
  if (version.length > 0) return { document: null, findings: version };
  const structure = await structureFindings(document.value);
  const findings = [...structure, ...ruleFindings(document.value)];
  const isSound = findings.every(({ code }) => diagnosticCodes[code].severity !== "error");
  return { document: isSound ? (document as CheckedDocument) : null, findings };
}
