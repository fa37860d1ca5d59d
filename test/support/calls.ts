import { existsSync, readFileSync } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { parse } from "yaml";
import type { SourceFile } from "../../generator/source-file.js";
import { customTags, given } from "./given.js";
import { startServer } from "./server.js";
import type { Received } from "./server.js";

/** One call of a generated operation: what is passed, what has to arrive at the server, and what has to come back. */
export interface Call {
  /** The operation's function. */
  readonly call: string;
  readonly request?: object;
  /** Options of the call, such as `auth`. */
  readonly options?: object;
  readonly sends: {
    /** Method, path and query, as on the request line. */
    readonly line: string;
    /** Headers that have to be there; `null` for one that must not be. */
    readonly headers?: Readonly<Record<string, string | null>>;
    /** The body, line ends as `\n`; a multipart boundary reads as `boundary`. */
    readonly body?: string;
  };
  /** What the server answers; nothing but 200 by default. */
  readonly answer?: {
    readonly status?: number;
    readonly headers?: Readonly<Record<string, string>>;
    readonly body?: string;
  };
  /** What the call resolves to; not looked at when absent. */
  readonly gives?: unknown;
}

type Operation = (client: unknown, request?: object, options?: object) => Promise<unknown>;
type Package = Readonly<Record<string, Operation>>;

/** The calls of a case folder: its `calls.yaml`, or none. */
export function readCalls(folder: string): readonly Call[] {
  const file = join(folder, "calls.yaml");
  return existsSync(file) ? (parse(readFileSync(file, "utf8"), { customTags }) as Call[]) : [];
}

/** Writes what npm would publish of a package into a folder, but for its sources, and imports it. */
export async function importPackage(files: readonly SourceFile[], folder: string): Promise<Package> {
  const modules = files.filter(({ path }) => path === "package.json" || path.startsWith("dist/"));
  for (const { path, text } of modules) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  return (await import(pathToFileURL(join(folder, "dist/index.js")).href)) as Package;
}

/** Makes a call at a server on loopback; gives what arrived there and what came back, in the words of `Call`. */
export async function makeCall(module: Package, call: Call): Promise<Pick<Call, "sends" | "gives">> {
  const { status = 200, headers = {}, body = "" } = call.answer ?? {};
  const server = await startServer((_request, response) => {
    response.writeHead(status, headers).end(body);
  });
  try {
    const { createClient, [call.call]: operation } = module;
    const client = (createClient as unknown as (options: object) => unknown)({ baseUrl: server.url });
    const gives = await operation?.(client, given(call.request, module) as object, call.options);
    const [received] = server.received;
    if (received === undefined) throw new Error(`${call.call} sent nothing.`);
    return { sends: sent(received, call.sends), ...("gives" in call ? { gives } : {}) };
  } finally {
    await server.close();
  }
}

/** What arrived, as far as the call says something of it. */
function sent(received: Received, wanted: Call["sends"]): Call["sends"] {
  const type = received.headers["content-type"] ?? "";
  const boundary = /boundary=([^;]+)/.exec(type)?.[1] ?? "\0";
  const plain = (text: string): string => text.replaceAll(boundary, "boundary").replaceAll("\r\n", "\n");
  const headers = Object.keys(wanted.headers ?? {}).map((name) => {
    const value = received.headers[name.toLowerCase()];
    return [name, value === undefined ? null : plain(String(value))] as const;
  });
  return {
    line: `${received.method} ${received.target}`,
    ...(wanted.headers === undefined ? {} : { headers: Object.fromEntries(headers) }),
    ...(wanted.body === undefined ? {} : { body: plain(received.body.toString()) }),
  };
}
