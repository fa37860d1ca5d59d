/** How much a diagnostic weighs: an error stops the run, the others do not. */
export type Severity = "error" | "warning" | "info";

interface CodeEntry {
  readonly severity: Severity;
  /** What the user can do about it. */
  readonly hint: string;
}

/** Every code that specpress can report, by stage. The reference in `docs/diagnostics.md` is checked against it. */
export const diagnosticCodes = {
  // load
  "input-not-found": {
    severity: "error",
    hint: "Check the path; it is relative to the working folder or the config file.",
  },
  "input-is-folder": { severity: "error", hint: "Name the document itself, for example spec/openapi.yaml." },
} as const satisfies Record<string, CodeEntry>;

/** A code of the table. */
export type DiagnosticCode = keyof typeof diagnosticCodes;
