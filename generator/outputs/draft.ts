import type { SourceFile } from "../source-file.js";

/** A file as an output made it: `format` says that a template did, so that it wants formatting. */
export interface Draft extends SourceFile {
  readonly format: boolean;
}

/** A file made by a template. */
export function templated(path: string, text: string): Draft {
  return { path, text, format: true };
}

/** A file that is ready as it is. */
export function verbatim(path: string, text: string): Draft {
  return { path, text, format: false };
}
