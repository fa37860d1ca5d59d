import type { Credential, Sdk, SecurityScheme, ServerVariable } from "../../model/sdk.js";
import { commentText, jsDoc, stringLiteral } from "../../render/escape.js";
import { openTemplate } from "../../render/template.js";
import { noDocs } from "../../model/type.js";
import { templated } from "../draft.js";
import type { Draft } from "../draft.js";
import { securityValue } from "./descriptor.js";
import { Imports } from "./imports.js";

const render = openTemplate("client/client");

/** The module of `createClient` and the types of its options. */
export function clientFile(sdk: Sdk): Draft {
  const imports = new Imports("./runtime/", "./types.js");
  imports.value("./runtime/client.js", "makeClient");
  imports.type("./runtime/client.js", "Client");
  for (const name of ["CallOptions", "OperationOptions"]) imports.type("./runtime/options.js", name);
  const variables = sdk.server?.variables ?? [];
  const view = {
    schemes: sdk.securitySchemes.map((scheme) => schemeView(scheme, imports)),
    hasVariables: variables.length > 0,
    variables: variables.map(variableView),
    serverUrl: commentText({ ...noDocs, text: sdk.server?.url ?? "" }),
    baseUrl: baseUrl(sdk, imports),
    security: securityValue(sdk.security),
  };
  return templated("src/client.ts", render({ ...view, imports: imports.statements() }));
}

function schemeView({ key, credential, docs }: SecurityScheme, imports: Imports) {
  const tags = [...docs.tags, ...requirement(credential)];
  imports.type("./runtime/auth.js", "Credential");
  return {
    key,
    docs: jsDoc({ ...docs, tags }),
    type: credentialType(credential, imports),
    writer: writer(credential, imports),
  };
}

function requirement(credential: Credential): readonly (readonly [string, string])[] {
  return credential.kind === "apiKey" ? [["see", `${credential.in} ${credential.name}`]] : [];
}

function credentialType({ kind }: Credential, imports: Imports): string {
  return kind === "basic" ? imports.type("./runtime/auth.js", "BasicCredentials") : "string";
}

function writer(credential: Credential, imports: Imports): string {
  switch (credential.kind) {
    case "apiKey": {
      const place = credential.in.charAt(0).toUpperCase() + credential.in.slice(1);
      const name = imports.runtime({ module: "auth", name: `apiKey${place}` });
      return `${name}(${stringLiteral(credential.name)})`;
    }
    case "http":
      return `${imports.runtime({ module: "auth", name: "httpScheme" })}(${stringLiteral(credential.scheme)})`;
    default:
      return imports.runtime({ module: "auth", name: credential.kind });
  }
}

function variableView({ name, value, choices, description }: ServerVariable) {
  return {
    key: stringLiteral(name),
    docs: jsDoc({ text: description, deprecated: false, tags: [["default", JSON.stringify(value)]] }),
    type: choices.length === 0 ? "string" : choices.map(stringLiteral).join(" | "),
  };
}

/** The server's URL, its variables filled in at run time; `null` when only the caller can know it. */
function baseUrl({ server }: Sdk, imports: Imports): string {
  if (server === null || !/^https?:\/\//i.test(server.url)) return "null";
  if (server.variables.length === 0) return stringLiteral(server.url);
  const defaults = server.variables.map(
    ({ name, value, choices }) =>
      `[${[stringLiteral(name), stringLiteral(value), `[${choices.map(stringLiteral).join(", ")}]`].join(", ")}]`,
  );
  const expand = imports.runtime({ module: "server", name: "expandServer" });
  return `${expand}(${stringLiteral(server.url)}, [${defaults.join(", ")}], options.serverVariables)`;
}
