import { diagnosticCodes } from "./diagnostic-codes.js";
import type { DiagnosticCode, Severity } from "./diagnostic-codes.js";
import { withoutSecrets } from "./secrets.js";

export type { DiagnosticCode, Severity } from "./diagnostic-codes.js";

/** A place in an input file; `line` and `column` count from 1. */
export interface Location {
  /** The file or URL as the user named it. */
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** JSON pointer (RFC 6901) within that file; `""` is the whole document. */
  readonly pointer: string;
}

/** A problem in the loaded document. */
export interface Finding {
  readonly code: DiagnosticCode;
  /** JSON pointer into the loaded document. */
  readonly pointer: string;
  readonly message: string;
  /** Replaces the hint of the code. */
  readonly hint?: string;
}

/** A problem as it is shown to the user, with its file, line and column. */
export interface Diagnostic {
  readonly code: DiagnosticCode;
  readonly severity: Severity;
  readonly message: string;
  /** What the user can do about it. */
  readonly hint: string;
  /** `null` when the problem has no place in a file. */
  readonly location: Location | null;
}

/** Ends a run; carries all diagnostics, of which at least one is an error. */
export class SpecpressError extends Error {
  override readonly name = "SpecpressError";
  readonly diagnostics: readonly Diagnostic[];

  constructor(diagnostics: readonly Diagnostic[]) {
    super(diagnostics.map(formatDiagnostic).join("\n"));
    this.diagnostics = diagnostics;
  }
}

/** Makes a diagnostic with the severity and the hint of its code. The secrets of URLs are left out of its message. */
export function diagnostic(
  code: DiagnosticCode,
  message: string,
  location: Location | null = null,
  hint: string = diagnosticCodes[code].hint,
): Diagnostic {
  return { code, severity: diagnosticCodes[code].severity, message: withoutSecrets(message), hint, location };
}

/** Makes an error that ends the run with one diagnostic. */
export function failure(
  code: DiagnosticCode,
  message: string,
  location: Location | null = null,
  hint?: string,
): SpecpressError {
  return new SpecpressError([diagnostic(code, message, location, hint)]);
}

/** How a diagnostic is decorated. */
export interface Decoration {
  /** The lines of the file that it is about. */
  readonly frame?: readonly string[];
  /** Colours a part of the text. */
  readonly paint?: (part: "heading" | "hint", text: string) => string;
}

/** Formats a diagnostic: `file:line:column: severity code: message`, then the pointer and the hint on separate lines. */
export function formatDiagnostic(item: Diagnostic): string {
  return decorated(item, {});
}

/** Formats a diagnostic with colours, and with the lines of the file below its message. */
export function decorated(item: Diagnostic, { frame = [], paint = (_, text) => text }: Decoration): string {
  const { location, severity, code, message, hint } = item;
  const place = location === null ? "" : `${location.file}:${location.line}:${location.column}: `;
  return [
    `${place}${paint("heading", `${severity} ${code}`)}: ${message}`,
    ...frame,
    ...(location === null || location.pointer === "" ? [] : [`  at ${location.pointer}`]),
    ...(hint === "" ? [] : [`  ${paint("hint", "hint:")} ${hint}`]),
  ].join("\n");
}
