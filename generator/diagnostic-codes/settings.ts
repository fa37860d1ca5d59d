import type { CodeEntry } from "./entry.js";

/** Codes of reading settings. */
export const settingsCodes = {
  "setting-unknown": { severity: "error", hint: "Check its spelling against the README." },
  "setting-invalid": { severity: "error", hint: "Give the setting a value that the README allows." },

  "config-not-found": { severity: "error", hint: "Check the path: it is relative to the working folder." },
  "config-invalid": {
    severity: "error",
    hint: "Fix the config file; it exports one object of settings or a list of them.",
  },
} as const satisfies Record<string, CodeEntry>;
