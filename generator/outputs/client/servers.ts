import type { NamedServer, Sdk, Server, ServerVariable } from "../../model/sdk.js";
import { noDocs, noFacts } from "../../model/type/docs.js";
import { isAbsolute } from "../../model/client/server-url.js";
import { stringLiteral } from "../../render/escape.js";
import { arrayText, objectText } from "../../render/literal.js";
import type { OutputKit } from "../kit.js";
import type { OutputFile } from "../output.js";
import type { Imports } from "../imports.js";

/** Whether a package has servers to choose from. */
export function hasServers({ servers }: Sdk): boolean {
  return servers.length > 1 || servers.some(({ variables }) => variables.length > 0);
}

/** The module of the document's servers. */
export function serversFile({ servers }: Sdk, kit: OutputKit): OutputFile {
  const imports = kit.imports("src/servers.ts");
  const views = servers.map((server) => serverView(server, imports, kit));
  const text = kit.render("client/servers", { servers: views, imports: imports.statements() });
  return { path: "src/servers.ts", text };
}

function serverView(server: NamedServer, imports: Imports, kit: OutputKit) {
  const { name, url, description, variables } = server;
  const hasVariables = variables.length > 0 && isAbsolute(server);
  if (hasVariables) imports.runtimeType("ServerUrl");
  const value = serverValue(server, imports);
  const text = [description, `\`${url}\``].filter((part) => part !== "").join("\n\n");
  return {
    name,
    docs: kit.comment(text),
    hasVariables,
    variables: variables.map((variable) => variableView(variable, kit)),
    // A relative URL cannot be called, but the caller can resolve it against the origin.
    value: value === "null" ? stringLiteral(url) : value,
  };
}

/** A server variable as the member of a type. */
export function variableView({ name, value, choices, description }: ServerVariable, kit: OutputKit) {
  return {
    key: stringLiteral(name),
    docs: kit.comment({
      ...noDocs,
      text: description,
      facts: value === null ? noFacts : { ...noFacts, default: value },
    }),
    type: choices.length === 0 ? "string" : choices.map(stringLiteral).join(" | "),
  };
}

/**
 * The URL of a server as TypeScript: a string, a function of its variables, or `null` if the document does not specify
 * its host.
 */
export function serverValue(server: Server, imports: Imports): string {
  if (!isAbsolute(server)) return "null";
  if (server.variables.length === 0) return stringLiteral(server.url);
  const variables = server.variables.map(({ name, value, choices }): [string, string] => [
    name,
    objectText([
      ["default", value === null ? null : stringLiteral(value)],
      ["enum", choices.length === 0 ? null : arrayText(choices.map(stringLiteral))],
    ]),
  ]);
  const url = stringLiteral(server.url);
  return `/* @__PURE__ */ ${imports.runtime("serverUrl")}(${url}, ${objectText(variables)})`;
}

/**
 * The variables of all servers that operations call; variables with the same name become one that allows any of their
 * values.
 */
export function allVariables({ server, groups }: Sdk): readonly ServerVariable[] {
  const operations = groups.flatMap((group) => group.operations);
  const all = [server, ...operations.map((operation) => operation.server)].flatMap(
    (item) => item?.variables ?? [],
  );
  return [...new Set(all.map(({ name }) => name))].flatMap((name) => {
    const same = all.filter((variable) => variable.name === name);
    const isOpen = same.some(({ choices }) => choices.length === 0);
    const choices = isOpen ? [] : [...new Set(same.flatMap((variable) => variable.choices))];
    return same.slice(0, 1).map((variable) => ({ ...variable, choices }));
  });
}
