import type { Server } from "../sdk.js";

/** Resolves a relative URL against the document's URL (OpenAPI 3.1.1, section 4.8.5); `{variables}` are kept. */
export function absoluteUrl(url: string, base: string): string {
  if (isHost(url)) return `${schemeOf(url)}//${url}`;
  if (/^(?:[a-z][a-z\d+.-]*:|\{)/i.test(url)) return url;
  const [origin = ""] = /^https?:\/\/[^/]*/i.exec(base) ?? [];
  if (url.startsWith("//")) return (/^[a-z]+:/i.exec(origin)?.[0] ?? schemeOf(url.slice(2))) + url;
  if (origin === "") return url;
  if (url.startsWith("/")) return origin + url;
  const folder = base
    .slice(origin.length)
    .replace(/[?#].*$/s, "")
    .replace(/[^/]*$/, "");
  return `${origin}${folder === "" ? "/" : folder}${url.replace(/^\.\//, "")}`;
}

/** Whether a URL begins with a host that no scheme stands before, such as `api.example.com/v1` or `localhost:8080`. */
function isHost(url: string): boolean {
  const [host = ""] = url.split(/[/?#]/, 1);
  if (/^(?:[a-z\d-]+\.)*[a-z\d-]+:\d+$/i.test(host)) return true;
  return /^(?:[a-z\d-]+\.)+[a-z]{2,}$/i.test(host) && !fileExtension.test(host);
}

/** What a relative URL ends with that looks like a host. */
const fileExtension = /\.(?:aspx?|ashx|asmx|cgi|do|html?|json|jspx?|php\d?|svc|xml|ya?ml)$/i;

/** The scheme of a host that no scheme stands before. */
function schemeOf(host: string): string {
  return /^(?:localhost|127\.0\.0\.1)\b/.test(host) ? "http:" : "https:";
}

/** The URL of a server with the defaults of its variables; variables without a default stay as their names. */
export function filledUrl({ url, variables }: Pick<Server, "url" | "variables">): string {
  return variables.reduce((text, { name, value }) => text.replaceAll(`{${name}}`, value ?? name), url);
}

/** Whether the server of a URL, whose variables are filled in, is called over plain http and is not this machine. */
export function isPlainHttp(url: string): boolean {
  return /^http:\/\/(?!(?:localhost|127[\d.]+|\[::1])(?:[:/?]|$))/i.test(url);
}

/** Whether a client can call the server without a `baseUrl`. */
export function isAbsolute({ url }: Pick<Server, "url">): boolean {
  return /^https?:\/\//i.test(url) || /^\{/.test(url);
}
