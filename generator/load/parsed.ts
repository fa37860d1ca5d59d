import type { LineColumn } from "./lines.js";

/** What is wrong with a text, and where it is. */
export interface ParseProblem extends LineColumn {
  readonly code: "input-syntax" | "input-too-large" | "input-not-object" | "duplicate-key" | "key-not-text";
  readonly message: string;
}

/** A parsed text, or all that is wrong with it. */
export type Parsed<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problems: readonly ParseProblem[] };
