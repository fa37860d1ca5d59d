import type { Received } from "./server.js";
import type { Shape } from "./shapes.js";

// Reads what arrived, written from the standards and not from the runtime.

/** What a style puts before, between and into values (RFC 6570, appendix A; OpenAPI 3.1.1, section 4.8.12.3). */
export interface Notation {
  readonly before: string;
  readonly between: string;
  /** Members of an object are `name=value` rather than one after the other. */
  readonly pairs: boolean;
  /** Each value of a list has the parameter's name. */
  readonly named: boolean;
  readonly decode: (text: string) => string;
}

/** The value of a parameter called `v`. */
export function readStyled(written: string, { kind, read }: Shape, notation: Notation): unknown {
  const { between, pairs, named, decode } = notation;
  const text = cut(written, notation.before);
  if (kind === "single") return read(decode(named ? cut(text, "v=") : text));
  const tokens = text.split(between);
  if (kind === "list") return tokens.map((token) => read(decode(named ? cut(token, "v=") : token)));
  const members = pairs
    ? tokens.map(pairOf)
    : tokens.flatMap((name, index) => (index % 2 === 0 ? [[name, tokens[index + 1] ?? ""] as const] : []));
  return Object.fromEntries(
    members.map(([name, value]) => [decode(name), read(decode(value), decode(name))]),
  );
}

function cut(text: string, start: string): string {
  if (!text.startsWith(start)) throw new Error(`${text} does not start with ${start}`);
  return text.slice(start.length);
}

function pairOf(text: string): readonly [string, string] {
  const at = text.indexOf("=");
  return [text.slice(0, at), text.slice(at + 1)];
}

/** The member of a `deepObject` called `v`, level by level. */
export function readDeep(query: string): unknown {
  const root: Record<string, unknown> = {};
  for (const [name, value] of new URLSearchParams(query)) {
    const keys = [...name.matchAll(/\[([^\]]*)\]/g)].map(([, key = ""]) => key);
    const last = keys.pop() ?? "";
    let at = root;
    for (const key of keys) at = (at[key] ??= {}) as Record<string, unknown>;
    at[last] = value;
  }
  return root;
}

/** What of a `Response` reads a form; the platform calls it unfit for servers, but it is right. */
interface FormReader {
  formData(): Promise<FormData>;
}

/** A body of form fields by the platform's own parsers. */
export async function readForm({ headers, body }: Received): Promise<FormData> {
  const type = headers["content-type"] ?? "";
  const reader: FormReader = new Response(new Uint8Array(body), { headers: { "content-type": type } });
  return reader.formData();
}

/** The parts of a multipart body in order (RFC 2046, section 5.1.1), with their headers by lower-case name. */
export function readParts({
  headers,
  body,
}: Received): readonly { readonly headers: Headers; readonly body: Buffer }[] {
  const boundary = /boundary=([^;]+)/.exec(headers["content-type"] ?? "")?.[1] ?? "";
  const [, ...parts] = `\r\n${body.toString("latin1")}`.split(`\r\n--${boundary}`);
  if (parts.pop() !== "--\r\n") throw new Error("The body does not end with its boundary.");
  return parts.map((part) => {
    const end = part.indexOf("\r\n\r\n");
    const lines = part
      .slice(2, end)
      .split("\r\n")
      .filter((line) => line !== "");
    return {
      headers: new Headers(
        lines.map((line) => [line.slice(0, line.indexOf(":")), line.slice(line.indexOf(":") + 2)]),
      ),
      body: Buffer.from(part.slice(end + 4), "latin1"),
    };
  });
}
