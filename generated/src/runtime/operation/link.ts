import type { Response } from "../core/platform.js";
import { DecodeError } from "../errors/errors.js";

/**
 * The URL of the page that a response links to. `own` is the URL of the operation, whose query has only credentials. A
 * link to another origin is an error: credentials must not go there.
 */
export function followLink(response: Response, link: string, own: string): string {
  const { origin, search } = new URL(own);
  const next = parsed(link, response.url || own);
  if (next?.origin !== origin) throw new DecodeError(response, `the next page is not at ${origin}`);
  let url = origin + next.pathname + next.search;
  for (const pair of search.slice(1).split("&")) {
    // A link may have a credential already.
    const isMissing = pair && !next.searchParams.has(decodeURIComponent(pair.replace(/=.*/, "")));
    if (isMissing) url += (url.includes("?") ? "&" : "?") + pair;
  }
  if (url === response.url) throw new DecodeError(response, "the pages repeat");
  return url;
}

function parsed(link: string, base: string): URL | null {
  try {
    return new URL(link, base);
  } catch {
    return null;
  }
}
