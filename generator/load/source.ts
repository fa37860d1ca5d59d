import { readFile, stat } from "node:fs/promises";
import { resolve } from "node:path";
import { failure } from "../diagnostics.js";
import type { DiagnosticCode, SpecpressError } from "../diagnostics.js";
import { hashOf } from "../hash.js";
import { FetchError, fetchBytes } from "./remote.js";
import type { FetchRules } from "./remote.js";
import { withoutSecrets } from "../secrets.js";

/** Whether an input is a URL and not a path. */
export function isUrl(input: string): boolean {
  return /^https?:\/\//i.test(input);
}

/** What was read of an input. */
export interface Source {
  readonly text: string;
  /** The hash of its bytes. */
  readonly hash: string;
}

/** What limits the reading of an input. */
export interface ReadRules extends FetchRules {
  readonly values: number;
}

/** Reads an input: a file, an http(s) URL, or standard input (`-`). */
export async function readSource(input: string, cwd: string, rules: ReadRules): Promise<Source> {
  const bytes =
    input === "-"
      ? await readStdin(rules)
      : isUrl(input)
        ? await readUrl(input, rules)
        : await readPath(input, cwd, rules);
  return { text: decode(bytes, input), hash: hashOf(bytes) };
}

/** An error about the input as a whole, located at its start. */
function inputFailure(code: DiagnosticCode, message: string, input: string, hint?: string): SpecpressError {
  return failure(code, message, { file: nameOf(input), line: 1, column: 1, pointer: "" }, hint);
}

/** How messages refer to an input: without the secrets of a URL. */
export function nameOf(input: string): string {
  if (input === "-") return "<stdin>";
  return isUrl(input) ? withoutSecrets(input) : input;
}

async function readStdin({ bytes: most }: ReadRules): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of process.stdin as AsyncIterable<Uint8Array>) {
    size += chunk.length;
    if (size > most) throw tooLarge("-", most);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function tooLarge(input: string, most: number): SpecpressError {
  const hint = "Check that it is the document, or raise `limits.bytes` in the config.";
  return inputFailure("input-too-large", `${nameOf(input)} has more than ${most} bytes.`, input, hint);
}

async function readUrl(url: string, rules: FetchRules): Promise<Uint8Array> {
  try {
    return await fetchBytes(url, rules);
  } catch (error) {
    if (!(error instanceof FetchError)) throw error;
    throw inputFailure("input-not-found", error.message, url, error.hint);
  }
}

async function readPath(input: string, cwd: string, rules: ReadRules): Promise<Uint8Array> {
  const path = resolve(cwd, input);
  try {
    const found = await stat(path);
    if (found.isDirectory())
      throw inputFailure("input-is-folder", `${input} is a folder, not a document.`, input);
    // Reading anything else, such as a named pipe, may never end.
    if (!found.isFile()) throw inputFailure("input-not-file", `${input} is not a file.`, input);
    if (found.size > rules.bytes) throw tooLarge(input, rules.bytes);
    return await readFile(path);
  } catch (error) {
    throw readFailure(error, input);
  }
}

function readFailure(error: unknown, input: string): SpecpressError | Error {
  switch ((error as NodeJS.ErrnoException).code) {
    case "ENOENT":
    case "ENOTDIR":
      return inputFailure("input-not-found", `The file ${input} does not exist.`, input);
    case "EACCES":
    case "EPERM":
      return inputFailure("input-not-readable", `There is no permission to read ${input}.`, input);
    case undefined:
      return error as Error;
    default:
      return inputFailure(
        "input-not-readable",
        `${input} cannot be read: ${(error as Error).message}.`,
        input,
      );
  }
}

function decode(bytes: Uint8Array, input: string): string {
  try {
    // This also removes a byte order mark.
    const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    if (text.trim() === "") throw inputFailure("input-empty", `${nameOf(input)} is empty.`, input);
    if (text.includes("\0")) throw new TypeError("binary");
    return text;
  } catch (error) {
    if (error instanceof TypeError)
      throw inputFailure("input-not-text", `${nameOf(input)} is not UTF-8 text.`, input);
    throw error;
  }
}
