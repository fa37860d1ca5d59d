import type { CodeEntry } from "./entry.js";

/** Codes of making and writing the files of a package. */
export const packageCodes = {
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
} as const satisfies Record<string, CodeEntry>;
