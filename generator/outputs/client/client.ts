import { credentialRows } from "../../model/client/credentials.js";
import type { Credential } from "../../model/client/credentials.js";
import type { Sdk, SecurityScheme } from "../../model/sdk.js";
import { stringLiteral } from "../../render/escape.js";
import type { OutputKit } from "../kit.js";
import type { OutputFile } from "../output.js";
import { securityValue } from "./descriptor.js";
import type { Imports } from "../imports.js";
import { allVariables, serverValue, variableView } from "./servers.js";

/** The module of `createClient` and the types of its options. */
export function clientFile(sdk: Sdk, kit: OutputKit): OutputFile {
  const imports = kit.imports("src/client.ts");
  imports.runtime("makeClient");
  for (const name of ["Client", "CallOptions", "OperationOptions"] as const) imports.runtimeType(name);
  const variables = allVariables(sdk);
  const view = {
    schemes: sdk.securitySchemes.map((scheme) => schemeView(scheme, imports, kit)),
    hasVariables: variables.length > 0,
    variablesType: variables.length > 0 ? "ServerVariables" : "never",
    variables: variables.map((variable) => variableView(variable, kit)),
    baseUrl: sdk.server === null ? "null" : serverValue(sdk.server, imports),
    security: securityValue(sdk.security),
    ...environmentView(sdk, imports),
  };
  return {
    path: "src/client.ts",
    text: kit.render("client/client", { ...view, imports: imports.statements() }),
  };
}

function schemeView(scheme: SecurityScheme, imports: Imports, kit: OutputKit) {
  const { key, credential, docs } = scheme;
  const text = [docs.text, ...placeOf(credential), ...sourcesOf(scheme)]
    .filter((part) => part !== "")
    .join("\n\n");
  imports.runtimeType("Credential");
  return {
    key,
    docs: kit.comment({ ...docs, text }),
    type: credentialType(credential, imports),
    writer: writer(credential, imports),
  };
}

/** Where an API key is sent. */
function placeOf({ kind, argument }: Credential): readonly string[] {
  const { place } = credentialRows[kind];
  return place === undefined ? [] : [`Sent as the ${place} \`${argument ?? ""}\`.`];
}

/** Where to get a credential, if the document or the config says so. */
function sourcesOf({ key, flows, environment }: SecurityScheme): readonly string[] {
  const variables = environment.map((names) => names.map((name) => `\`${name}\``).join(" and "));
  return [
    ...(flows.length === 0 ? [] : [`An access token. \`oauthFlows.${key}\` lists the URLs that issue one.`]),
    ...(variables.length === 0 ? [] : [`Defaults to the environment variables ${variables.join(", or ")}.`]),
  ];
}

/** How credentials are read from the environment if the caller passes none. */
function environmentView({ securitySchemes }: Sdk, imports: Imports) {
  const members = securitySchemes
    .filter(({ environment }) => environment.length > 0)
    .map(({ key, credential, environment }) => {
      const { reader, keys } = credentialRows[credential.kind].environment;
      const alternatives = environment.map((names) => names.map(stringLiteral).join(", "));
      const values = keys.length === 0 ? alternatives : alternatives.map((names) => `[${names}]`);
      return `${key}: ${imports.runtime(reader)}(${values.join(", ")})`;
    });
  return { hasEnvironment: members.length > 0, environment: members };
}

function credentialType({ kind }: Credential, imports: Imports): string {
  const { type } = credentialRows[kind];
  return type === "string" ? type : imports.runtimeType(type);
}

function writer({ kind, argument }: Credential, imports: Imports): string {
  const write = imports.runtime(credentialRows[kind].writer);
  return argument === null ? write : `${write}(${stringLiteral(argument)})`;
}
