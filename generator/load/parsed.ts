import type { LineColumn } from "./lines.js";

/** An error in a text, and its place. */
export interface ParseProblem extends LineColumn {
  readonly code: "input-syntax" | "input-too-large" | "input-not-object" | "duplicate-key" | "key-not-text";
  readonly message: string;
}

/** The value of a text, or its errors. */
export type Parsed<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problems: readonly ParseProblem[] };
