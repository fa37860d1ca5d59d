import type { LineColumn } from "./places/lines.js";

/** An error in a text, and its place. */
export interface ParseProblem extends LineColumn {
  readonly code: "input-syntax" | "input-too-large" | "input-not-object" | "duplicate-key" | "key-not-text";
  readonly message: string;
}

/** Something in a text that is not read as it is meant. */
export interface ParseWarning extends LineColumn {
  readonly code: "yaml-tag-unknown";
  readonly message: string;
}

/** The value of a text, or its errors. */
export type Parsed<T> =
  | { readonly ok: true; readonly value: T; readonly warnings: readonly ParseWarning[] }
  | { readonly ok: false; readonly problems: readonly ParseProblem[] };
