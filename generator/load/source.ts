import { readFile, stat } from "node:fs/promises";
import { resolve } from "node:path";
import { text as readAll } from "node:stream/consumers";
import { failure } from "../diagnostics.js";
import type { SpecpressError } from "../diagnostics.js";

/** How long a document may take to arrive over the network, in milliseconds. */
const patience = 30_000;

/** Whether an input is the address of a document and not a path. */
export function isUrl(input: string): boolean {
  return /^https?:\/\//i.test(input);
}

/** The text of an input: a file, an http(s) URL, or standard input (`-`). */
export async function readSource(input: string, cwd: string): Promise<string> {
  const bytes =
    input === "-" ? await readStdin() : isUrl(input) ? await readUrl(input) : await readPath(input, cwd);
  return decode(bytes, input);
}

async function readStdin(): Promise<Uint8Array> {
  return new TextEncoder().encode(await readAll(process.stdin));
}

async function readUrl(url: string): Promise<Uint8Array> {
  let response: Response;
  try {
    response = await fetch(url, { signal: AbortSignal.timeout(patience) });
  } catch (error) {
    throw failure("input-not-found", `${url} cannot be fetched: ${reasonOf(error)}.`);
  }
  if (!response.ok) throw failure("input-not-found", `${url} answered ${response.status}.`);
  return new Uint8Array(await response.arrayBuffer());
}

function reasonOf(error: unknown): string {
  const { cause, message } = error as Error;
  return cause instanceof Error && cause.message !== "" ? cause.message : message;
}

async function readPath(input: string, cwd: string): Promise<Uint8Array> {
  const path = resolve(cwd, input);
  try {
    if ((await stat(path)).isDirectory()) throw failure("input-is-folder", `${input} is a folder.`);
    return await readFile(path);
  } catch (error) {
    throw readFailure(error, input);
  }
}

function readFailure(error: unknown, input: string): SpecpressError | Error {
  switch ((error as NodeJS.ErrnoException).code) {
    case "ENOENT":
    case "ENOTDIR":
      return failure("input-not-found", `There is no file ${input}.`);
    case "EACCES":
    case "EPERM":
      return failure("input-not-readable", `${input} may not be read.`);
    default:
      return error as Error;
  }
}

function decode(bytes: Uint8Array, input: string): string {
  try {
    // A byte order mark is taken off.
    const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    if (text.trim() === "") throw failure("input-empty", `${input} is empty.`);
    if (text.includes("\0")) throw new TypeError("binary");
    return text;
  } catch (error) {
    if (error instanceof TypeError) throw failure("input-not-text", `${input} is not text in UTF-8.`);
    throw error;
  }
}
