import { SpecpressError, diagnostic } from "../diagnostics.js";
import type { Diagnostic } from "../diagnostics.js";
import type { JsonObject } from "../document/json.js";
import { openLocator } from "./places/locate.js";
import type { Locator } from "./places/locate.js";
import { parseText } from "./parse.js";
import type { ParseProblem, ParseWarning } from "./parsed.js";
import { readSource } from "./source.js";

/** One file of a document. */
export interface LoadedFile extends Locator {
  /** The path or URL as the user would write it. */
  readonly name: string;
  readonly url: URL;
  /** The hash of its bytes; `null` for a document that was given as a value. */
  readonly hash: string | null;
  readonly value: JsonObject;
  /** Warnings from parsing it. */
  readonly warnings: readonly Diagnostic[];
}

/** Reads and parses one file. */
export async function loadFile(input: string, name: string, url: URL, cwd: string): Promise<LoadedFile> {
  const { text, hash } = await readSource(input, cwd);
  const parsed = parseText(text);
  const placed = (items: readonly (ParseProblem | ParseWarning)[]): readonly Diagnostic[] =>
    items.map(({ code, message, line, column }) =>
      diagnostic(code, message, { file: name, line, column, pointer: "" }),
    );
  if (!parsed.ok) throw new SpecpressError(placed(parsed.problems));
  return {
    name,
    url,
    hash,
    value: parsed.value,
    warnings: placed(parsed.warnings),
    ...openLocator(text, parsed.value),
  };
}
