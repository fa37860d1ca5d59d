import type { Limits } from "../settings/limits.js";
import { withoutSecrets } from "../secrets.js";
import { isPrivate } from "./addresses.js";

/** How a URL may be fetched. */
export interface FetchRules extends Required<Pick<Limits, "bytes" | "seconds">> {
  /** Whether a redirect may lead to another origin: only for URLs that the user named, not for those in documents. */
  readonly otherOrigins: boolean;
}

/** Why a URL could not be fetched, as a sentence and what to do about it. */
export class FetchError extends Error {
  readonly hint: string;

  constructor(message: string, hint: string) {
    super(message);
    this.hint = hint;
  }
}

/** The most redirects that are followed. */
const mostRedirects = 5;

/**
 * Fetches the bytes of an http(s) URL. Its user and password are sent to its own origin only.
 * @throws FetchError
 */
export async function fetchBytes(given: string, rules: FetchRules): Promise<Uint8Array> {
  const first = urlOf(given);
  const signal = AbortSignal.timeout(rules.seconds * 1000);
  try {
    let url = first;
    for (let redirects = 0; ; redirects++) {
      const headers = url.origin === first.origin ? credentials(first) : {};
      const response = await fetch(plain(url), { headers, signal, redirect: "manual" });
      const location = response.headers.get("location");
      if (location === null || response.status < 300 || response.status > 399) {
        if (!response.ok) throw refusal(response.status, url);
        return await bytesOf(response, url, rules.bytes);
      }
      await response.body?.cancel();
      if (redirects === mostRedirects)
        throw new FetchError(`${shown(first)} redirects more than ${mostRedirects} times.`, checkUrl);
      url = await redirected(location, url, rules);
    }
  } catch (error) {
    if (error instanceof FetchError) throw error;
    const reason = signal.aborted ? `no answer within ${rules.seconds} seconds` : reasonOf(error);
    throw new FetchError(`${shown(first)} cannot be fetched: ${reason}.`, reachHint);
  }
}

const checkUrl = "Check the URL; a browser shows what the server responds.";
const reachHint = "Check the URL, and that its server can be reached.";

function urlOf(text: string): URL {
  if (!URL.canParse(text) || new URL(text).hostname === "")
    throw new FetchError(`${withoutSecrets(text)} is not a valid URL.`, "Check the URL.");
  return new URL(text);
}

/** Where a redirect leads to, if it may be followed. */
async function redirected(location: string, from: URL, rules: FetchRules): Promise<URL> {
  const refuse = (why: string): FetchError =>
    new FetchError(
      `${shown(from)} redirects to ${withoutSecrets(location)}, ${why}.`,
      "Name the document's own URL.",
    );
  if (!URL.canParse(location, from.href)) throw refuse("which is not a valid URL");
  const to = new URL(location, from);
  if (!/^https?:$/.test(to.protocol)) throw refuse("which is not an http(s) URL");
  if (to.origin === from.origin) return to;
  if (!rules.otherOrigins) throw refuse("which is another origin");
  if (to.protocol !== "https:" && to.protocol !== from.protocol) throw refuse("which is not encrypted");
  if ((await isPrivate(to)) && !(await isPrivate(from))) throw refuse("which is a private address");
  return to;
}

async function bytesOf(response: Response, url: URL, most: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of (response.body ?? []) as AsyncIterable<Uint8Array>) {
    size += chunk.length;
    if (size > most) {
      throw new FetchError(
        `${shown(url)} responds with more than ${most} bytes.`,
        "Check the URL, or raise `limits.bytes` in the config.",
      );
    }
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function refusal(status: number, url: URL): FetchError {
  return new FetchError(
    `${shown(url)} responded with status ${status}.`,
    status === 401 || status === 403
      ? "Put the credentials into the URL (https://user:password@host), or download the document."
      : checkUrl,
  );
}

/** What a URL's user and password are sent as: `fetch` refuses them in the URL. */
function credentials({ username, password }: URL): Readonly<Record<string, string>> {
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

function plain(url: URL): URL {
  const copy = new URL(url);
  copy.username = "";
  copy.password = "";
  return copy;
}

function shown(url: URL): string {
  return withoutSecrets(url.href);
}

function reasonOf(error: unknown): string {
  const { cause, message } = error as Error;
  return cause instanceof Error && cause.message !== "" ? cause.message : message;
}
