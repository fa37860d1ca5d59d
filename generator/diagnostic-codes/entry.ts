/** The severity of a diagnostic: only errors stop the run. */
export type Severity = "error" | "warning" | "info";

/** What is the same of all diagnostics with a code. */
export interface CodeEntry {
  readonly severity: Severity;
  /** What the user can do about it. */
  readonly hint: string;
}
