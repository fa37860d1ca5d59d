import { refuse } from "../errors/errors.js";
import type { Call } from "./call.js";
import type { RequestParts } from "./parts.js";

/** http or https, without user info and fragment. */
const usable = /^https?:\/\/[^/@]+\/[^#]*$/;

/** https, or plain http to this machine. */
const secure = /^http(s|:\/\/(localhost|127[\d.]+|\[::1])[:/])/;

/**
 * The URL of a request. Throws a `ConfigError` when neither the document nor the caller has one, or when it must not be
 * called.
 */
export function urlOf(
  { operation, settings }: Call,
  { path, query }: RequestParts,
  hasCredentials: boolean,
): string {
  const server = settings.baseUrl ?? operation.server ?? settings.server;
  const base = typeof server === "function" ? server(settings.serverVariables) : server;
  if (!base) return refuse("baseUrl", "is missing");
  const href = hrefOf(base);
  // Neither error shows the URL, which may hold secrets.
  if (!usable.test(href)) refuse("baseUrl", "must be an http(s) URL without user info and fragment");
  if (hasCredentials && !settings.allowHttp && !secure.test(href)) {
    refuse("baseUrl", "needs https or `allowHttp`");
  }

  // The base may have a query of its own, which the path goes before, and so may the path.
  const [start, ...own] = base.replace(/\/*(?=\?|$)/, () => path).split("?") as [string, ...string[]];
  const pairs = [...own, ...query].join("&");
  const url = pairs ? `${start}?${pairs}` : start;
  return operation.follow?.(url) ?? url;
}

/** A URL as `fetch` reads it; `""` when it cannot. */
function hrefOf(url: string): string {
  try {
    // In browsers, URLs may be relative to the page.
    return new URL(url, (globalThis as { location?: { href: string } }).location?.href).href;
  } catch {
    return "";
  }
}
