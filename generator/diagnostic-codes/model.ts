import type { CodeEntry } from "./entry.js";

/** Codes of making the model of a package. */
export const modelCodes = {
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
  "server-url-cut": {
    severity: "warning",
    hint: "Remove the user information and the fragment: neither is sent to a server.",
  },
  "server-plain-http": {
    severity: "info",
    hint: "Declare the server with `https://`, or pass `allowHttp` to `createClient`.",
  },
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
  "schema-circular": { severity: "warning", hint: "Define the schema by something other than itself." },
  "schema-keyword-untyped": {
    severity: "info",
    hint: "Nothing to do: the server still enforces the keyword.",
  },
  "security-scheme-not-sent": {
    severity: "info",
    hint: "Apply the scheme in a `fetch` or a middleware (`use`) of your own.",
  },
} as const satisfies Record<string, CodeEntry>;
