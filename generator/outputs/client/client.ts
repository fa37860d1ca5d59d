import { credentialRows } from "../../model/client/credentials.js";
import type { Credential } from "../../model/client/credentials.js";
import type { Sdk, SecurityScheme, ServerVariable } from "../../model/sdk.js";
import { jsDoc } from "../../render/comment.js";
import { stringLiteral } from "../../render/escape.js";
import { openTemplate } from "../../render/template.js";
import { templated } from "../draft.js";
import type { Draft } from "../draft.js";
import { securityValue } from "./descriptor.js";
import { Imports } from "./imports.js";
import { serverValue, variableView } from "./servers.js";

const render = openTemplate("client/client");

/** The module of `createClient` and the types of its options. */
export function clientFile(sdk: Sdk): Draft {
  const imports = new Imports("./runtime/", "./types.js");
  imports.runtime("makeClient");
  for (const name of ["Client", "CallOptions", "OperationOptions"] as const) imports.runtimeType(name);
  const variables = allVariables(sdk);
  const view = {
    schemes: sdk.securitySchemes.map((scheme) => schemeView(scheme, imports)),
    hasVariables: variables.length > 0,
    variablesType: variables.length > 0 ? "ServerVariables" : "never",
    variables: variables.map(variableView),
    baseUrl: sdk.server === null ? "null" : serverValue(sdk.server, imports),
    security: securityValue(sdk.security),
    ...environmentView(sdk, imports),
  };
  return templated("src/client.ts", render({ ...view, imports: imports.statements() }));
}

function schemeView(scheme: SecurityScheme, imports: Imports) {
  const { key, credential, docs } = scheme;
  const text = [docs.text, ...placeText(credential), ...howToGet(scheme)]
    .filter((part) => part !== "")
    .join("\n\n");
  imports.runtimeType("Credential");
  return {
    key,
    docs: jsDoc({ ...docs, text }),
    type: credentialType(credential, imports),
    writer: writer(credential, imports),
  };
}

/** How to come by a credential, as far as the document or the config says it. */
function howToGet({ key, flows, environment }: SecurityScheme): readonly string[] {
  const variables = environment.map((names) => names.map((name) => `\`${name}\``).join(" and "));
  return [
    ...(flows.length === 0 ? [] : [`An access token; \`oauthFlows.${key}\` says where to get one.`]),
    ...(variables.length === 0
      ? []
      : [`Without \`auth\` from the environment variables ${variables.join(", or ")}.`]),
  ];
}

/** How credentials are read from the environment when the caller passes none. */
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

/** Where a key is sent. */
function placeText({ kind, argument }: Credential): readonly string[] {
  const { place } = credentialRows[kind];
  return place === undefined || argument === null ? [] : [`Sent in the ${place} \`${argument}\`.`];
}

function credentialType({ kind }: Credential, imports: Imports): string {
  const { type } = credentialRows[kind];
  return type === "string" ? type : imports.runtimeType(type);
}

function writer({ kind, argument }: Credential, imports: Imports): string {
  const write = imports.runtime(credentialRows[kind].writer);
  return argument === null ? write : `${write}(${stringLiteral(argument)})`;
}

/** The variables of the servers that operations call, those of one name as one that takes the values of any. */
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
