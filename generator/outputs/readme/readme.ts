import type { Incoming, Info, NamedServer, Operation, Sdk, SecurityScheme } from "../../model/sdk.js";
import type { Type } from "../../model/type/type.js";
import { codeText, markdownInline, markdownText } from "../../render/markdown.js";
import { firstParagraph } from "../../render/paragraph.js";
import type { Views } from "../../render/views.js";
import { allVariables, hasServers } from "../client/servers.js";
import type { OutputKit } from "../kit.js";
import type { OutputFile } from "../output.js";
import { identityOf } from "../package/manifest.js";
import {
  clientArgument,
  exampleCredential,
  requestArgument,
  requestLiteral,
  shownOperation,
} from "./example.js";
import { groupLinks, groupView, mostInReadme, operationList } from "./operations.js";

/** The README, plus the page of operations if there are many. */
export function readmeFiles(sdk: Sdk, kit: OutputKit): readonly OutputFile[] {
  const { name } = identityOf(sdk.info, kit.package.options);
  const isLarge = operationsOf(sdk).length > mostInReadme;
  const page = { name, groups: sdk.groups.map(groupView) };
  return [
    { path: "README.md", text: readmeText(sdk, isLarge, kit) },
    ...(isLarge ? [{ path: "OPERATIONS.md", text: operationsText(page, kit), format: false }] : []),
  ];
}

/**
 * The page of operations. It is not formatted, because Prettier would align the tables and make them several times as
 * long.
 */
function operationsText(page: Views["package/OPERATIONS"], kit: OutputKit): string {
  return `${kit.render("package/OPERATIONS", page).trimEnd()}\n`;
}

function operationsOf({ groups }: Sdk): readonly Operation[] {
  return groups.flatMap(({ operations }) => operations);
}

function readmeText(sdk: Sdk, isLarge: boolean, kit: OutputKit): string {
  const { info, securitySchemes: schemes, incoming } = sdk;
  const { name, license } = identityOf(info, kit.package.options);
  const shown = shownOperation(operationsOf(sdk));
  return kit.render("package/README", {
    name,
    title: markdownInline(info.title) || name,
    description: markdownText(firstParagraph(info.description)),
    ...linksView(info),
    license: markdownInline(license),
    hasLicense: license !== "",
    hasCommonJs: kit.package.options.commonjs !== false,
    ...shownView(shown),
    hasSchemes: schemes.length > 0,
    schemes: schemes.map(schemeRow),
    environment: environmentText(schemes),
    hasEnvironment: schemes.some(({ environment }) => environment.length > 0),
    ...tokenView(schemes),
    clientArgument: clientArgument(sdk, shown),
    ...pagesView(sdk),
    ...streamsView(sdk),
    hasParts: hasParts(sdk),
    ...classView(sdk, shown),
    hasServers: hasServers(sdk),
    servers: sdk.servers.map(serverRow),
    hasVariables: allVariables(sdk).length > 0,
    isLarge,
    operationCount: String(operationsOf(sdk).length),
    groupLinks: isLarge ? groupLinks(sdk.groups) : [],
    groups: isLarge ? [] : sdk.groups.map(groupView),
    hasIncoming: incoming.length > 0,
    incoming: incoming.map(incomingRow),
  });
}

/** Whether a caller may pass parts of a multipart body. */
function hasParts(sdk: Sdk): boolean {
  const bodies = operationsOf(sdk).map(({ body }) => body?.content ?? []);
  return bodies.some((content) => content.some(({ writer }) => writer === "multipart"));
}

function shownView(shown: Operation | null) {
  return {
    hasOperation: shown !== null,
    operation: shown?.name ?? "",
    requestArgument: requestArgument(shown),
    errorType: shown?.typeNames.error ?? "",
  };
}

function classView({ facade }: Sdk, shown: Operation | null) {
  const calls = (facade?.groups ?? []).flatMap(({ property, methods }) =>
    methods.filter(({ operation }) => operation === shown).map(({ name }) => `${property}.${name}`),
  );
  return {
    hasClass: facade !== null && calls.length > 0,
    className: facade?.name ?? "",
    classCall: `${calls[0] ?? ""}(${shown === null ? "" : requestLiteral(shown)})`,
  };
}

function streamsView(sdk: Sdk) {
  const streamed = operationsOf(sdk).filter((operation) => successes(operation).some(isIterable));
  const [shown = null] = streamed;
  return {
    hasStreams: shown !== null,
    streamedAlways: shown !== null && successes(shown).every(isIterable),
    streamedOperation: shown?.name ?? "",
    streamedRequestArgument: requestArgument(shown),
    streamedClientArgument: clientArgument(sdk, shown),
    streamedOperations: operationList(streamed),
  };
}

function successes({ responses }: Operation): readonly Type[] {
  return responses
    .filter(({ success }) => success)
    .flatMap(({ type }) => (type.kind === "union" ? type.members : [type]));
}

function isIterable(type: Type): boolean {
  return type.kind === "platform";
}

function pagesView(sdk: Sdk) {
  const paged = operationsOf(sdk).filter(({ paging }) => paging !== null);
  const [shown = null] = paged;
  return {
    hasPages: shown !== null,
    pagedOperation: shown?.name ?? "",
    pagedRequestArgument: requestArgument(shown),
    pagedClientArgument: clientArgument(sdk, shown),
    pagedOperations: operationList(paged),
  };
}

/** The environment variables that credentials are read from; `""` if the config sets none. */
function environmentText(schemes: readonly SecurityScheme[]): string {
  const alternatives = schemes.flatMap(({ environment }) => environment);
  return alternatives.map((names) => names.map(codeText).join(" and ")).join(", or ");
}

/** The first scheme with a client credentials flow. */
function tokenView(schemes: readonly SecurityScheme[]) {
  const scheme = schemes.find(({ flows }) => flows.some(({ kind }) => kind === "clientCredentials"));
  return {
    hasTokenFlow: scheme !== undefined,
    tokenScheme: scheme?.key ?? "",
    tokenFlow: scheme === undefined ? "" : `oauthFlows.${scheme.key}.clientCredentials`,
  };
}

function schemeRow(scheme: SecurityScheme) {
  return {
    key: scheme.key,
    example: exampleCredential(scheme),
    description: markdownText(firstParagraph(scheme.docs.text)),
  };
}

function serverRow({ name, url, description, variables }: NamedServer) {
  const given = variables.map((variable) => variable.name);
  return {
    name: codeText(given.length === 0 ? name : `${name}({ ${given.join(", ")} })`),
    url: codeText(url),
    description: markdownText(firstParagraph(description)),
  };
}

/** Documentation and contact of the API. */
function linksView({ links, contact }: Info) {
  const all = [...links, ...(contact === "" ? [] : [["Contact", contact] as const])];
  return { hasLinks: all.length > 0, links: all.map(([what, url]) => `${what}: ${markdownText(url)}`) };
}

function incomingRow({ name, kind, key, url, docs }: Incoming) {
  const what =
    kind === "webhook" ? `webhook ${codeText(key)}` : `callback ${codeText(key)} to ${codeText(url)}`;
  return { name, what, summary: markdownText(firstParagraph(docs.text)) };
}
