/** The severity of a diagnostic: only errors stop the run. */
export type Severity = "error" | "warning" | "info";

interface CodeEntry {
  readonly severity: Severity;
  /** What the user can do about it. */
  readonly hint: string;
}

/** Every code that specpress can report, by stage. A test compares `docs/diagnostics.md` with this table. */
export const diagnosticCodes = {
  // load
  "input-not-found": {
    severity: "error",
    hint: "Check the path: it is relative to the working folder, or to the folder of the config file.",
  },
  "input-is-folder": { severity: "error", hint: "Name the document itself, for example spec/openapi.yaml." },
  "input-not-file": {
    severity: "error",
    hint: "Name a file. To read what another program prints, pass `-` and pipe it in.",
  },
  "input-not-readable": { severity: "error", hint: "Check the path and the file's permissions." },
  "input-empty": { severity: "error", hint: "Write an OpenAPI document to this file, or name another one." },
  "input-not-text": { severity: "error", hint: "Name an OpenAPI document in JSON or YAML, saved as UTF-8." },
  "input-syntax": {
    severity: "error",
    hint: "Fix the syntax; editors that support YAML and JSON show the place too.",
  },
  "input-too-large": {
    severity: "error",
    hint: "Use fewer aliases or levels, or move parts to `components` and refer to them.",
  },
  "input-not-object": {
    severity: "error",
    hint: "Name an OpenAPI document: an object with `openapi`, `info` and `paths`.",
  },
  "duplicate-key": {
    severity: "error",
    hint: "Remove one of them: which one counts differs from parser to parser.",
  },
  "key-not-text": { severity: "error", hint: "Put the key in quotes." },
  "yaml-tag-unknown": {
    severity: "warning",
    hint: "Write the value itself; to include another file, use a `$ref`.",
  },
  "ref-not-allowed": {
    severity: "error",
    hint: "Allow the folder with `allowFolders` (--allow-folder), or the origin with `allowOrigins`.",
  },
  "ref-not-found": {
    severity: "warning",
    hint: "Check the path: it is relative to the file that contains the `$ref`.",
  },
  "overlay-invalid": {
    severity: "error",
    hint: "Fix the overlay according to the OpenAPI Overlay 1.0 specification.",
  },
  "overlay-unmatched": {
    severity: "warning",
    hint: "Check the target against the document; earlier overlays may have changed it.",
  },

  // check
  "version-swagger": { severity: "error", hint: "Convert the document to OpenAPI 3." },
  "version-missing": {
    severity: "error",
    hint: "Name an OpenAPI 3 document: its root has the key `openapi`.",
  },
  "version-unknown": {
    severity: "error",
    hint: "Set `openapi` to the version of the document, for example 3.1.0.",
  },
  structure: { severity: "error", hint: "Fix the value according to the OpenAPI specification." },
  "structure-tolerated": {
    severity: "warning",
    hint: "Fix the document for stricter tools; specpress can read it as it is.",
  },
  "structure-ignored": {
    severity: "warning",
    hint: "Fix the value according to the OpenAPI specification; until then, the package is made without it.",
  },
  "schema-type-unknown": { severity: "warning", hint: "Use a type of JSON Schema." },
  "key-misspelt": { severity: "warning", hint: "Fix the spelling, or begin the key with `x-`." },
  "enum-contradicts-type": {
    severity: "warning",
    hint: "Put texts in quotes and write numbers without, or give the schema the type of its values.",
  },
  "value-contradicts-schema": {
    severity: "info",
    hint: "Fix the value or the schema; the value only shows in the docs.",
  },
  "ref-dangling": { severity: "warning", hint: "Check the spelling, or add what it refers to." },
  "ref-circular": { severity: "warning", hint: "Make one of the references lead to a value." },
  "ref-wrong-kind": { severity: "warning", hint: "Refer to an object of the kind that belongs there." },
  "ref-misplaced": {
    severity: "warning",
    hint: "For other tools, bundle the document into one file; specpress reads it as it is.",
  },
  "ref-siblings-ignored": {
    severity: "warning",
    hint: "Put the `$ref` into `allOf` and the keywords beside it, or use OpenAPI 3.1.",
  },
  "mapping-unmatched": {
    severity: "warning",
    hint: "Use the name of a schema in `components.schemas`, or a reference to a schema.",
  },
  "duplicate-operation-id": { severity: "warning", hint: "Give each operation its own operationId." },
  "duplicate-parameter": { severity: "warning", hint: "Remove one of them, or rename it." },
  "path-parameter-undeclared": {
    severity: "warning",
    hint: "Add the parameter to the operation's `parameters` with `in: path`.",
  },
  "path-parameter-unused": { severity: "warning", hint: "Add it to the path, or remove the parameter." },
  "path-fragment-not-sent": {
    severity: "info",
    hint: "Remove it, or write `%23` for a `#` that belongs to the path.",
  },
  "security-scheme-undeclared": {
    severity: "warning",
    hint: "Declare the scheme; until then, callers can pass the credential in `headers`.",
  },
  "schema-dialect-unknown": {
    severity: "info",
    hint: "Check that the generated types are what the schemas mean.",
  },
  "body-not-sent": { severity: "warning", hint: "Use another method, or parameters instead of the body." },

  // model
  "server-unknown": {
    severity: "info",
    hint: "Add an absolute URL to `servers`, or pass `baseUrl` to `createClient`.",
  },
  "server-not-chosen": { severity: "info", hint: "To silence this, remove the other servers." },
  "server-variable-undeclared": {
    severity: "warning",
    hint: "Declare the variable with a default under `variables`; until then, callers must pass it.",
  },
  "server-variable-default": {
    severity: "warning",
    hint: "Add the default to the `enum`, or choose a default of the `enum`.",
  },
  "server-without-scheme": { severity: "info", hint: "Begin the URL with `https://` or `http://`." },
  "filter-unmatched": { severity: "warning", hint: "Check the spelling; `*` stands for any text." },
  "env-unmatched": {
    severity: "warning",
    hint: "Check the name and the type of the security scheme in the document.",
  },
  "rename-unmatched": { severity: "warning", hint: "Check the spelling against the document." },
  "paging-unmatched": {
    severity: "warning",
    hint: "Check the spelling against the document; `*` stands for any text.",
  },
  "paging-invalid": {
    severity: "warning",
    hint: "Describe fields and parameters that the operation has, or add them to the operation.",
  },
  "operation-renamed": {
    severity: "info",
    hint: "Give the operation its own operationId, or choose a name with `rename`.",
  },
  "parameter-renamed": {
    severity: "info",
    hint: "Use the new key in requests; the name on the wire stays the same.",
  },
  "parameter-not-sent": {
    severity: "info",
    hint: "Remove or fix the parameter; if the value matters, callers can pass it in `headers`.",
  },
  "method-not-sent": { severity: "warning", hint: "Use another method, or remove the operation." },
  "response-status-unknown": {
    severity: "warning",
    hint: "Use a status code such as 404, a range such as 4XX, or `default`.",
  },
  "response-content-ignored": {
    severity: "warning",
    hint: "Remove the content, or use a status and a method that have a body.",
  },
  "header-as-text": { severity: "info", hint: "Parse the text in your code." },
  "items-not-streamed": {
    severity: "warning",
    hint: "Use a media type of separate items, such as application/jsonl.",
  },
  "body-kept-whole": {
    severity: "info",
    hint: "Pass the body under `body`, or rename the field or the parameter.",
  },
  "body-media-type-repeated": {
    severity: "warning",
    hint: "Describe each media type once, or give both the same schema.",
  },
  "parameter-content-several": { severity: "warning", hint: "Give the parameter one media type." },
  "parameter-field-ignored": {
    severity: "info",
    hint: "Remove the field, or move the parameter to another location.",
  },
  "parameter-style-undefined": {
    severity: "info",
    hint: "Check that the server expects this, or describe the parameter with `content`.",
  },
  "content-as-text": { severity: "info", hint: "Write or parse the text with a library of your choice." },
  "encoding-unmatched": { severity: "warning", hint: "Check the spelling against the schema." },
  "encoding-ignored": { severity: "info", hint: "Remove it, or use a media type that supports it." },
  "schema-renamed": {
    severity: "info",
    hint: "Rename the schema in the document, or choose a name with `rename`.",
  },
  "mapping-impossible": {
    severity: "warning",
    hint: "Use a value that the property's `type` and `enum` allow, or correct them.",
  },
  "schema-contradiction": {
    severity: "warning",
    hint: "Correct the `type`, or what contradicts it.",
  },
  "schema-circular": { severity: "warning", hint: "Define the schema by something other than itself." },
  "schema-keyword-untyped": {
    severity: "info",
    hint: "Nothing to do: the server still enforces the keyword.",
  },
  "security-scheme-not-sent": {
    severity: "info",
    hint: "Apply the scheme in a `fetch` or a middleware (`use`) of your own.",
  },

  // outputs
  "outputs-invalid": {
    severity: "error",
    hint: "Give each output a name of its own, and let it write files of its own below the package's folder.",
  },
  "output-failed": { severity: "error", hint: "Fix the output; the message is the error that it threw." },
  "commonjs-impossible": {
    severity: "error",
    hint: "Change the output or template that the module comes from, or set `package.commonjs` to `false`.",
  },
  "templates-not-found": {
    severity: "error",
    hint: "Check the path; it is relative to the working folder or the config file.",
  },
  "template-unknown": { severity: "error", hint: "Rename the file to the template that it replaces." },
  "template-invalid": {
    severity: "error",
    hint: "Use fields, `#each`, `#if`, `#unless` and `else`; make every other decision in an output.",
  },
  "template-field-unknown": { severity: "error", hint: "Use a field of the view." },

  // write
  "output-refused": {
    severity: "error",
    hint: "Name a folder for the package alone, such as generated: a run replaces it as a whole.",
  },
  "output-not-ours": {
    severity: "error",
    hint: "Choose another folder, or pass --force to replace the files.",
  },
  "output-edited": {
    severity: "error",
    hint: "Keep your changes elsewhere, such as in an overlay or in templates, or pass --force to replace the files.",
  },
  "output-blocked": {
    severity: "error",
    hint: "Move it away; specpress neither follows links there nor removes anything but files.",
  },
  "output-kept": { severity: "warning", hint: "Remove it if you no longer need it." },
  "output-not-folder": { severity: "error", hint: "Name a new folder, or one that specpress has written." },
  "output-not-writable": {
    severity: "error",
    hint: "Check the folder's permissions and the free space on the disk.",
  },
  "output-locked": {
    severity: "error",
    hint: "Wait until it has finished. If no other run goes on, remove the lock.",
  },
  "output-stale": { severity: "error", hint: "Run `specpress generate` and commit the changes." },

  // settings
  "setting-unknown": { severity: "error", hint: "Check its spelling against the README." },
  "setting-invalid": { severity: "error", hint: "Give the setting a value that the README allows." },

  // config
  "config-not-found": { severity: "error", hint: "Check the path: it is relative to the working folder." },
  "config-invalid": {
    severity: "error",
    hint: "Fix the config file; it exports one object of settings or a list of them.",
  },
} as const satisfies Record<string, CodeEntry>;

/** A code of the table. */
export type DiagnosticCode = keyof typeof diagnosticCodes;
