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

  // model
  "operation-renamed": { severity: "info", hint: "Give the operation an operationId of its own." },
  "parameter-renamed": { severity: "info", hint: "Use the new key in requests; the name on the wire stays." },
  "body-kept-whole": {
    severity: "info",
    hint: "Pass the body under `body`, or rename the field or the parameter.",
  },
  "part-headers-not-sent": {
    severity: "warning",
    hint: "Remove `headers` from the encoding, or send the body yourself.",
  },
  "schema-renamed": {
    severity: "info",
    hint: "Rename the schema in the document to choose the name yourself.",
  },
  "schema-circular": { severity: "warning", hint: "Define the schema by something other than itself." },
  "schema-keyword-untyped": { severity: "info", hint: "Nothing to do: the server still checks it." },
  "security-scheme-not-sent": { severity: "info", hint: "Apply it in the client's `fetch` or `use`." },
} as const satisfies Record<string, CodeEntry>;

/** A code of the table. */
export type DiagnosticCode = keyof typeof diagnosticCodes;
