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
  "input-not-readable": { severity: "error", hint: "Check the file's permissions." },
  "input-empty": { severity: "error", hint: "Write an OpenAPI document into it." },
  "input-not-text": { severity: "error", hint: "Name an OpenAPI document in JSON or YAML, saved as UTF-8." },
  "input-syntax": {
    severity: "error",
    hint: "Mend the syntax there; an editor with YAML and JSON support shows it too.",
  },
  "input-too-large": {
    severity: "error",
    hint: "Take aliases out, or give parts of the document names and refer to them.",
  },
  "input-not-object": {
    severity: "error",
    hint: "Name an OpenAPI document: an object with `openapi`, `info` and `paths`.",
  },
  "duplicate-key": {
    severity: "error",
    hint: "Keep one of the two: parsers would keep only one, and not all the same.",
  },
  "key-not-text": { severity: "error", hint: "Put the key in quotes." },
  "ref-not-allowed": {
    severity: "error",
    hint: "Move the file below the document's folder, or add the origin to `allowOrigins`.",
  },
  "ref-not-found": {
    severity: "error",
    hint: "Check the path; it is relative to the file that the `$ref` stands in.",
  },
  "overlay-invalid": {
    severity: "error",
    hint: "Write what OpenAPI Overlay 1.0 asks for there.",
  },
  "overlay-unmatched": {
    severity: "warning",
    hint: "Check the target against the document; overlays before it may have changed it.",
  },

  // check
  "version-swagger": { severity: "error", hint: "Convert the document to OpenAPI 3." },
  "version-missing": {
    severity: "error",
    hint: "Name an OpenAPI 3 document; its root has the key `openapi`.",
  },
  "version-unknown": {
    severity: "error",
    hint: "Set `openapi` to the version that the document is written in, such as 3.1.0.",
  },
  structure: { severity: "error", hint: "Write what the OpenAPI specification asks for there." },
  "structure-tolerated": {
    severity: "warning",
    hint: "Its meaning is clear enough to go on; mend it for other tools.",
  },
  "ref-dangling": { severity: "error", hint: "Check the spelling, or add what it names." },
  "ref-circular": { severity: "error", hint: "Let one of the references lead to something." },
  "duplicate-operation-id": { severity: "warning", hint: "Give each operation an operationId of its own." },
  "path-parameter-undeclared": {
    severity: "warning",
    hint: "Add it to the operation's `parameters` with `in: path`.",
  },
  "path-parameter-unused": { severity: "warning", hint: "Add it to the path, or remove the parameter." },
  "security-scheme-undeclared": {
    severity: "warning",
    hint: "Declare the scheme; until then give the credential in `headers`.",
  },
  "schema-dialect-unknown": {
    severity: "info",
    hint: "Nothing to do, unless a type is not what the schema means.",
  },
  "body-not-sent": { severity: "warning", hint: "Use another method, or parameters." },

  // model
  "server-unknown": { severity: "info", hint: "Pass `baseUrl` to `createClient`, or name a server." },
  "server-not-chosen": { severity: "info", hint: "Nothing to do, or take the others out." },
  "server-variable-undeclared": {
    severity: "warning",
    hint: "Declare it under `variables`; until then it has no default, and callers have to give it.",
  },
  "filter-unmatched": { severity: "warning", hint: "Check its spelling; `*` stands for any text." },
  "env-unmatched": { severity: "warning", hint: "Check the scheme's name and kind against the document." },
  "rename-unmatched": { severity: "warning", hint: "Check its spelling against the document." },
  "paging-unmatched": { severity: "warning", hint: "Check its spelling against the document." },
  "paging-invalid": {
    severity: "warning",
    hint: "Describe what the document has, or give the operation the field or parameter.",
  },
  "operation-renamed": { severity: "info", hint: "Give the operation an operationId of its own." },
  "parameter-renamed": { severity: "info", hint: "Use the new key in requests; the name on the wire stays." },
  "parameter-not-sent": {
    severity: "info",
    hint: "Nothing to do; if the value matters, give it in `headers`.",
  },
  "method-not-sent": { severity: "warning", hint: "Use another method, or take the operation out." },
  "response-status-unknown": { severity: "warning", hint: "Write a status, a range, or `default`." },
  "header-as-text": { severity: "info", hint: "Read the text in code." },
  "items-not-streamed": {
    severity: "warning",
    hint: "Use a media type that holds one item after the other, such as application/jsonl.",
  },
  "body-kept-whole": {
    severity: "info",
    hint: "Pass the body under `body`, or rename the field or the parameter.",
  },
  "parameter-content-several": { severity: "warning", hint: "Give the parameter one media type." },
  "parameter-field-ignored": { severity: "info", hint: "Remove the field, or put the parameter elsewhere." },
  "parameter-style-undefined": {
    severity: "info",
    hint: "Check that the server reads it so; `content` with a media type says it without doubt.",
  },
  "content-as-text": { severity: "info", hint: "Write or read the text with a library of your own." },
  "encoding-unmatched": { severity: "warning", hint: "Check its spelling against the schema." },
  "encoding-ignored": { severity: "info", hint: "Remove it, or use the media type that it is for." },
  "schema-renamed": {
    severity: "info",
    hint: "Rename the schema in the document to choose the name yourself.",
  },
  "schema-circular": { severity: "warning", hint: "Define the schema by something other than itself." },
  "schema-keyword-untyped": { severity: "info", hint: "Nothing to do: the server still checks it." },
  "security-scheme-not-sent": { severity: "info", hint: "Apply it in the client's `fetch` or `use`." },

  // write
  "output-not-ours": { severity: "error", hint: "Choose another folder, or pass --force to replace them." },
  "output-not-folder": { severity: "error", hint: "Name a folder, new or made by specpress." },
  "output-not-writable": {
    severity: "error",
    hint: "Check the folder's permissions and the space on the disk.",
  },
  "output-stale": { severity: "error", hint: "Run `specpress generate` and commit what it changes." },

  // settings
  "setting-unknown": { severity: "error", hint: "Check its spelling against the README." },
  "setting-invalid": { severity: "error", hint: "Give the setting a value that the README allows." },

  // config
  "config-not-found": { severity: "error", hint: "Check the path; it is relative to the working folder." },
  "config-invalid": {
    severity: "error",
    hint: "Fix the config file; it exports one object of settings or a list of them.",
  },
} as const satisfies Record<string, CodeEntry>;

/** A code of the table. */
export type DiagnosticCode = keyof typeof diagnosticCodes;
