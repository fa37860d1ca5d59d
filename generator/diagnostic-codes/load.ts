import type { CodeEntry } from "./entry.js";

/** Codes of reading a document. */
export const loadCodes = {
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
  "system-failed": {
    severity: "error",
    hint: "Check the path that the message names and its permissions, the space on the disk, and the network.",
  },
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
} as const satisfies Record<string, CodeEntry>;
