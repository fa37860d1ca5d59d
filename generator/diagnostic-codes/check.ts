import type { CodeEntry } from "./entry.js";

/** Codes of checking a document. */
export const checkCodes = {
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
    hint: "Write it as the OpenAPI specification says; the package is made of what can be read.",
  },
  "structure-ignored": {
    severity: "warning",
    hint: "Fix the value according to the OpenAPI specification; until then, the package is made without it.",
  },
  "schema-type-unknown": { severity: "warning", hint: "Use a type of JSON Schema." },
  "key-misspelt": { severity: "warning", hint: "Fix the spelling, or begin the key with `x-`." },
  "key-unknown": { severity: "warning", hint: "Remove it, or begin the key with `x-`." },
  "enum-contradicts-type": {
    severity: "warning",
    hint: "Put texts in quotes and write numbers without, or give the schema the type of its values.",
  },
  "schema-contradiction": { severity: "warning", hint: "Correct the keyword, or remove it." },
  "pattern-invalid": {
    severity: "warning",
    hint: "Write the expression as ECMAScript has it; other dialects differ in flags and groups.",
  },
  "array-without-items": { severity: "warning", hint: "Add `items`; for arrays of anything, `items: {}`." },
  "media-type-invalid": {
    severity: "warning",
    hint: "Use a media type such as `application/json`, or a range such as `text/*`.",
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
  "path-without-slash": { severity: "warning", hint: "Begin the path with `/`." },
  "path-equivalent": { severity: "warning", hint: "Remove one of the paths, or merge their operations." },
  "security-scheme-undeclared": {
    severity: "warning",
    hint: "Declare the scheme; until then, callers can pass the credential in `headers`.",
  },
  "schema-dialect-unknown": {
    severity: "info",
    hint: "Check that the generated types are what the schemas mean.",
  },
  "body-not-sent": { severity: "warning", hint: "Use another method, or parameters instead of the body." },
} as const satisfies Record<string, CodeEntry>;
