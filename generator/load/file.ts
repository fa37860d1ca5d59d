import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { SpecpressError, diagnostic } from "../diagnostics.js";
import type { Diagnostic } from "../diagnostics.js";
import type { JsonObject } from "../document/json.js";
import { openLocator } from "./places/locate.js";
import type { Locator } from "./places/locate.js";
import { parseText } from "./parse.js";
import type { ParseProblem, ParseWarning } from "./parsed.js";
import { isUrl, nameOf, readSource } from "./source.js";
import type { ReadRules } from "./source.js";

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

/** Reads and parses an input that the user named: a path, a URL or standard input. */
export function loadNamed(input: string, cwd: string, rules: ReadRules): Promise<LoadedFile> {
  return loadFile(input, nameOf(input), urlOf(input === "-" ? "stdin" : input, cwd), cwd, rules);
}

/** The URL of an input, without a user and a password; any for one that is not valid, which cannot be read either. */
function urlOf(input: string, cwd: string): URL {
  if (!isUrl(input) || !URL.canParse(input)) return pathToFileURL(resolve(cwd, input));
  const url = new URL(input);
  url.username = "";
  url.password = "";
  return url;
}

/** Reads and parses one file. */
export async function loadFile(
  input: string,
  name: string,
  url: URL,
  cwd: string,
  rules: ReadRules,
): Promise<LoadedFile> {
  const { text, hash } = await readSource(input, cwd, rules);
  const parsed = parseText(text, rules.values);
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
