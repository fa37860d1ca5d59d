import { SpecpressError, diagnostic } from "../diagnostics.js";
import type { JsonObject } from "../document/json.js";
import { openLocator } from "./locate.js";
import type { Locator } from "./locate.js";
import { parseText } from "./parse.js";
import { readSource } from "./source.js";

/** One file of a document. */
export interface LoadedFile extends Locator {
  /** The path or URL as the user would write it. */
  readonly name: string;
  readonly url: URL;
  readonly value: JsonObject;
}

/** Reads and parses one file. */
export async function loadFile(input: string, name: string, url: URL, cwd: string): Promise<LoadedFile> {
  const text = await readSource(input, cwd);
  const parsed = parseText(text);
  if (parsed.ok) return { name, url, value: parsed.value, ...openLocator(text) };
  throw new SpecpressError(
    parsed.problems.map(({ code, message, line, column }) =>
      diagnostic(code, message, { file: name, line, column, pointer: "" }),
    ),
  );
}
