import type { Server } from "../sdk.js";

/** Resolves a relative URL against the document's URL (OpenAPI 3.1.1, section 4.8.5); `{variables}` are kept. */
export function absoluteUrl(url: string, base: string): string {
  if (/^(?:[a-z][a-z\d+.-]*:|\{)/i.test(url)) return url;
  const [origin = ""] = /^https?:\/\/[^/]*/i.exec(base) ?? [];
  if (origin === "") return url;
  if (url.startsWith("//")) return (/^[a-z]+:/i.exec(origin)?.[0] ?? "https:") + url;
  if (url.startsWith("/")) return origin + url;
  const folder = base
    .slice(origin.length)
    .replace(/[?#].*$/s, "")
    .replace(/[^/]*$/, "");
  return `${origin}${folder === "" ? "/" : folder}${url.replace(/^\.\//, "")}`;
}

/** Whether a client can call the server without a `baseUrl`. */
export function isAbsolute({ url }: Pick<Server, "url">): boolean {
  return /^https?:\/\//i.test(url) || /^\{/.test(url);
}
