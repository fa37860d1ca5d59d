import { readFile, stat } from "node:fs/promises";
import { resolve } from "node:path";
import { text as readAll } from "node:stream/consumers";
import { failure } from "../diagnostics.js";
import type { DiagnosticCode, SpecpressError } from "../diagnostics.js";
import { hashOf } from "../hash.js";

/** The timeout for fetching a document, in milliseconds. */
const patience = 30_000;

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

/** Reads an input: a file, an http(s) URL, or standard input (`-`). */
export async function readSource(input: string, cwd: string): Promise<Source> {
  const bytes =
    input === "-" ? await readStdin() : isUrl(input) ? await readUrl(input) : await readPath(input, cwd);
  return { text: decode(bytes, input), hash: hashOf(bytes) };
}

/** An error about the input as a whole, located at its start. */
function inputFailure(code: DiagnosticCode, message: string, input: string, hint?: string): SpecpressError {
  return failure(code, message, { file: nameOf(input), line: 1, column: 1, pointer: "" }, hint);
}

/** How messages refer to an input: without the user and password of a URL. */
export function nameOf(input: string): string {
  if (input === "-") return "<stdin>";
  if (!isUrl(input) || !URL.canParse(input)) return input;
  const url = new URL(input);
  if (url.username === "" && url.password === "") return input;
  url.username = "";
  url.password = "";
  return url.href;
}

async function readStdin(): Promise<Uint8Array> {
  return new TextEncoder().encode(await readAll(process.stdin));
}

async function readUrl(url: string): Promise<Uint8Array> {
  let response: Response;
  try {
    response = await fetch(nameOf(url), { headers: credentials(url), signal: AbortSignal.timeout(patience) });
  } catch (error) {
    const message = `${nameOf(url)} cannot be fetched: ${reasonOf(error)}.`;
    throw inputFailure("input-not-found", message, url, "Check the URL, and that its server can be reached.");
  }
  if (!response.ok) {
    const message = `${nameOf(url)} responded with status ${response.status}.`;
    throw inputFailure("input-not-found", message, url, statusHint(response.status));
  }
  return new Uint8Array(await response.arrayBuffer());
}

function statusHint(status: number): string {
  return status === 401 || status === 403
    ? "Put the credentials into the URL (https://user:password@host), or download the document."
    : "Check the URL; a browser shows what the server responds.";
}

/** What a URL's user and password are sent as: `fetch` refuses them in the URL. */
function credentials(url: string): Readonly<Record<string, string>> {
  const { username, password } = new URL(url);
  if (username === "" && password === "") return {};
  const text = [username, password].map(decoded).join(":");
  return { authorization: `Basic ${Buffer.from(text).toString("base64")}` };
}

/** The text of a part of a URL; a stray `%` stays as it is. */
function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

function reasonOf(error: unknown): string {
  const { cause, message } = error as Error;
  return cause instanceof Error && cause.message !== "" ? cause.message : message;
}

async function readPath(input: string, cwd: string): Promise<Uint8Array> {
  const path = resolve(cwd, input);
  try {
    if ((await stat(path)).isDirectory())
      throw inputFailure("input-is-folder", `${input} is a folder, not a document.`, input);
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
      return inputFailure("input-not-readable", `${input} cannot be read: ${reasonOf(error)}.`, input);
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
