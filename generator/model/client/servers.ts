import type { Node } from "../../document/node.js";
import type { ModelContext } from "../context.js";
import { assignNames } from "../names/assign.js";
import { camelCase, wordsOf } from "../names/words.js";
import type { NamedServer, Server } from "../sdk.js";
import { absoluteUrl, filledUrl, isAbsolute, isPlainHttp } from "./server-url.js";
import { variablesOf } from "./server-variables.js";

/** The servers of the document, each with its name in the package. */
export function serversOf(context: ModelContext): readonly NamedServer[] {
  const servers = context.document.items("servers").flatMap((node) => {
    const server = serverOf(node, null, context);
    return server === null ? [] : [{ ...server, key: node.key }];
  });
  const names = assignNames(
    servers.map(({ key, name, description }) => ({
      key,
      candidates: [...candidates(name, description), `server${Number(key) + 1}`],
      exact: false,
    })),
    (name) => context.isReserved(name),
  );
  return servers.flatMap(({ key, ...server }) => {
    const name = names.get(key);
    return name === undefined ? [] : [{ ...server, name }];
  });
}

/** A server's own name (OpenAPI 3.2), or its description if it is short enough for a name. */
function candidates(name: string, description: string): readonly string[] {
  return [name, description].filter((item) => [1, 2, 3, 4].includes(wordsOf(item).length)).map(camelCase);
}

/** The package's server: the document's first one or, if it has none, the first one that a path declares. */
export function defaultServer(servers: readonly NamedServer[], context: ModelContext): Server | null {
  const [first] = servers;
  if (first !== undefined) return first;
  const paths = context.document.entries("paths");
  const found = paths.map(([, item]) => firstServer(item, null, context)).find((server) => server !== null);
  if (found === undefined && paths.length > 0)
    context.document
      .at("servers")
      .report("server-unknown", "The document has no servers, so the client has no default URL.");
  return found ?? null;
}

/** The first of the `servers` of a path item or operation; `null` if there are none. Reports the others as unused. */
export function firstServer(holder: Node, base: Server | null, context: ModelContext): Server | null {
  const [first, second] = holder.items("servers");
  if (first === undefined) return null;
  second?.report(
    "server-not-chosen",
    `There are ${holder.items("servers").length} servers here; requests go to the first unless \`baseUrl\` is set.`,
  );
  return serverOf(first, base, context);
}

/** Reads a Server Object; its relative URL and its undeclared variables fall back on `base`. */
function serverOf(node: Node, base: Server | null, context: ModelContext): Server | null {
  const given = node.text("url").trim();
  const written = given.replace(/#.*$/s, "").replace(/^([a-z][a-z\d+.-]*:\/\/)[^/?]*@/i, "$1");
  if (written === "") return null;
  if (written !== given) node.report("server-url-cut", `Of this URL, only \`${written}\` is used.`);
  const url = absoluteUrl(written, base?.url ?? context.url);
  const variables = variablesOf(node, url, base?.variables ?? []);
  const server = {
    name: node.text("name"),
    description: node.text("description"),
    url: url.replace(/\/+$/, ""),
    variables,
  };
  reportUrl(node, written, { ...server, url });
  if (isPlainHttp(filledUrl(server)) && context.document.entries("components", "securitySchemes").length > 0)
    node.report("server-plain-http", `Clients send credentials to \`${url}\` with \`allowHttp: true\` only.`);
  return server;
}

function reportUrl(node: Node, written: string, { url, variables }: Server): void {
  if (!isAbsolute({ url })) {
    const what = /^[a-z][a-z\d+.-]*:/i.test(url)
      ? "is not a URL of http or https"
      : "is relative to the URL of the document, but the document is a file";
    node.report("server-unknown", `\`${url}\` ${what}.`);
  } else if (!/^(?:[a-z][a-z\d+.-]*:\/\/|[/{.])/i.test(written) || written.startsWith("//")) {
    node.report("server-without-scheme", `\`${written}\` has no scheme; it is read as \`${url}\`.`);
  }
  for (const { name } of variables.filter(({ value }) => value === null)) {
    const message = `The variable \`${name}\` of \`${url}\` has no default, or is not declared.`;
    node.report("server-variable-undeclared", message);
  }
  for (const { name, value, choices } of variables) {
    if (value === null || choices.length === 0 || choices.includes(value)) continue;
    const message = `The default of \`${name}\`, ${JSON.stringify(value)}, is not in its \`enum\`; calls without the variable use it all the same.`;
    node.at("variables", name, "default").report("server-variable-default", message);
  }
}
