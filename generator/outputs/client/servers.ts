import type { NamedServer, Sdk, Server, ServerVariable } from "../../model/sdk.js";
import { noDocs, noFacts } from "../../model/type/docs.js";
import { isAbsolute } from "../../model/client/server-url.js";
import { jsDoc } from "../../render/comment.js";
import { stringLiteral } from "../../render/escape.js";
import { openTemplate } from "../../render/template.js";
import { templated } from "../draft.js";
import type { Draft } from "../draft.js";
import { Imports } from "./imports.js";

const render = openTemplate("client/servers");

/** Whether a package has servers to choose from. */
export function hasServers({ servers }: Sdk): boolean {
  return servers.length > 1 || servers.some(({ variables }) => variables.length > 0);
}

/** The module of the document's servers. */
export function serversFile({ servers }: Sdk): Draft {
  const imports = new Imports("./runtime/", "./types.js");
  const views = servers.map((server) => serverView(server, imports));
  return templated("src/servers.ts", render({ servers: views, imports: imports.statements() }));
}

function serverView(server: NamedServer, imports: Imports) {
  const { name, url, description, variables } = server;
  const hasVariables = variables.length > 0 && isAbsolute(server);
  if (hasVariables) imports.runtimeType("ServerUrl");
  const value = serverValue(server, imports);
  return {
    name,
    docs: jsDoc({
      ...noDocs,
      text: [description, `\`${url}\``].filter((part) => part !== "").join("\n\n"),
    }),
    hasVariables,
    variables: variables.map(variableView),
    // What is relative cannot be called, but joined to an address that the caller knows.
    value: value === "null" ? stringLiteral(url) : value,
  };
}

/** A server variable as the member of a type. */
export function variableView({ name, value, choices, description }: ServerVariable) {
  return {
    key: stringLiteral(name),
    docs: jsDoc({
      ...noDocs,
      text: description,
      facts: value === null ? noFacts : { ...noFacts, default: value },
    }),
    type: choices.length === 0 ? "string" : choices.map(stringLiteral).join(" | "),
  };
}

/** A server as the runtime takes it: its URL, or a function of its variables; `null` when only the caller can know it. */
export function serverValue(server: Server, imports: Imports): string {
  if (!isAbsolute(server)) return "null";
  if (server.variables.length === 0) return stringLiteral(server.url);
  const variables = server.variables.map(({ name, value, choices }) => {
    const allowed = choices.length === 0 ? [] : [`[${choices.map(stringLiteral).join(", ")}]`];
    return `[${[stringLiteral(name), value === null ? "null" : stringLiteral(value), ...allowed].join(", ")}]`;
  });
  const make = imports.runtime("serverUrl");
  return `/* @__PURE__ */ ${make}(${stringLiteral(server.url)}, [${variables.join(", ")}])`;
}
