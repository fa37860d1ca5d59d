import { entries, list, object, shown, text } from "../document/access.js";
import type { Json } from "../document/json.js";
import { pointerTo } from "../document/pointer.js";
import type { ModelContext } from "./context.js";
import { assignNames } from "./names/assign.js";
import { camelCase, wordsOf } from "./names/words.js";
import { isReserved } from "./names/reserved.js";
import type { NamedServer, Server, ServerVariable } from "./sdk.js";

/** The servers of the document, each under the name that it has in the package. */
export function serversOf(context: ModelContext): readonly NamedServer[] {
  const servers = list(context.root.servers).flatMap((value, index) => {
    const server = serverOf(value, pointerTo("/servers", index), null, context);
    return server === null ? [] : [{ ...server, key: String(index) }];
  });
  const names = assignNames(
    servers.map(({ key, name, description }) => ({
      key,
      candidates: [...wishes(name, description), `server${Number(key) + 1}`],
      exact: false,
    })),
    isReserved,
  );
  return servers.flatMap(({ key, ...server }) => {
    const name = names.get(key);
    return name === undefined ? [] : [{ ...server, name }];
  });
}

/** A server's own name (3.2), or its description if that is short enough for a name. */
function wishes(name: string, description: string): readonly string[] {
  return [name, description].filter((item) => [1, 2, 3, 4].includes(wordsOf(item).length)).map(camelCase);
}

/** The package's server: the first of the document, or the first that a path names when the document names none. */
export function defaultServer(servers: readonly NamedServer[], context: ModelContext): Server | null {
  const [first] = servers;
  if (first !== undefined) return first;
  const ofPaths = entries(context.root.paths).map(([path, item]) => {
    const { value, pointer } = context.refs.object(item, pointerTo("/paths", path));
    return firstServer(value.servers, pointer, null, context);
  });
  const found = ofPaths.find((server) => server !== null) ?? null;
  if (found === null && entries(context.root.paths).length > 0) {
    context.report({
      code: "server-unknown",
      pointer: "/servers",
      message: "The document names no server.",
    });
  }
  return found;
}

/** The first of a `servers` list, `null` when there is none; further ones are reported. */
export function firstServer(
  servers: Json | undefined,
  pointer: string,
  base: Server | null,
  context: ModelContext,
): Server | null {
  const [first, ...others] = list(servers);
  if (others.length > 0) {
    context.report({
      code: "server-not-chosen",
      pointer: pointerTo(pointer, "servers", 1),
      message: `Of ${others.length + 1} servers the first is called; \`baseUrl\` chooses another.`,
    });
  }
  return serverOf(first, pointerTo(pointer, "servers", 0), base, context);
}

function serverOf(
  value: Json | undefined,
  pointer: string,
  base: Server | null,
  context: ModelContext,
): Server | null {
  const server = object(value);
  const written = text(server.url);
  if (written === "") return null;
  const url = absoluteUrl(written, base?.url ?? context.url);
  const variables = variablesOf(server.variables, url, base?.variables ?? []);
  reportUnknown(url, variables, pointer, context);
  return {
    name: text(server.name),
    description: text(server.description),
    url: url.replace(/\/+$/, ""),
    variables,
  };
}

function reportUnknown(
  url: string,
  variables: readonly ServerVariable[],
  pointer: string,
  context: ModelContext,
): void {
  if (!isAbsolute({ url })) {
    const message = `The URL \`${url}\` is relative to the document's, which is a file.`;
    context.report({ code: "server-unknown", pointer, message });
  }
  for (const { name } of variables.filter(({ value }) => value === null)) {
    const message = `The URL \`${url}\` has a variable \`${name}\` that is not declared, or has no default.`;
    context.report({ code: "server-variable-undeclared", pointer, message });
  }
}

/** A relative URL starts from the document's own (OpenAPI 3.1, section 4.8.5); its `{variables}` stay as they are. */
function absoluteUrl(url: string, base: string): string {
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

/** The variables that are declared, and those that the URL names all the same, which have no default. */
function variablesOf(
  declared: Json | undefined,
  url: string,
  outer: readonly ServerVariable[],
): readonly ServerVariable[] {
  const known = entries(declared).map(([name, declaration]): ServerVariable => {
    const variable = object(declaration);
    const choices = list(variable.enum).map(shown);
    const value = variable.default ?? choices[0] ?? null;
    return {
      name,
      value: value === null ? null : shown(value),
      choices,
      description: text(variable.description),
    };
  });
  const named = new Set([...url.matchAll(/\{([^{}]+)\}/g)].map(([, name = ""]) => name));
  return [...named].map(
    (name) =>
      [...known, ...outer].find((variable) => variable.name === name) ?? {
        name,
        value: null,
        choices: [],
        description: "",
      },
  );
}

/** Whether a client can call the server without the caller saying where it is. */
export function isAbsolute({ url }: Pick<Server, "url">): boolean {
  return /^https?:\/\//i.test(url) || /^\{/.test(url);
}
