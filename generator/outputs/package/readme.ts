import { credentialRows } from "../../model/client/credentials.js";
import { isAbsolute } from "../../model/client/server-url.js";
import type {
  Incoming,
  Info,
  NamedServer,
  Operation,
  OperationGroup,
  Sdk,
  SecurityScheme,
} from "../../model/sdk.js";
import type { Type } from "../../model/type.js";
import { codeText, markdownInline, stringLiteral } from "../../render/escape.js";
import { firstParagraph } from "../../render/paragraph.js";
import { openTemplate } from "../../render/template.js";
import { allVariables } from "../client/client.js";
import { hasServers } from "../client/servers.js";
import { literalText } from "../../render/literal.js";
import type { PackageIdentity } from "./manifest.js";

const render = openTemplate("package/README");

/** The text of the package's front page. */
export function readme(sdk: Sdk, identity: PackageIdentity): string {
  const shown = shownOperation(sdk);
  return render({
    name: identity.name,
    title: markdownInline(sdk.info.title) || identity.name,
    description: markdownInline(firstParagraph(sdk.info.description)),
    ...aboutView(sdk.info),
    license: markdownInline(identity.license),
    hasLicense: identity.license !== "",
    hasOperation: shown !== null,
    ...shownView(shown),
    hasSchemes: sdk.securitySchemes.length > 0,
    schemes: sdk.securitySchemes.map(schemeView),
    environment: environmentText(sdk.securitySchemes),
    hasEnvironment: sdk.securitySchemes.some(({ environment }) => environment.length > 0),
    ...tokenView(sdk.securitySchemes),
    clientArguments: clientArguments(sdk, shown),
    ...pagesView(sdk),
    ...streamsView(sdk),
    hasParts: hasParts(sdk),
    ...classView(sdk, shown),
    hasServers: hasServers(sdk),
    servers: sdk.servers.map(serverRow),
    hasVariables: allVariables(sdk).length > 0,
    groups: sdk.groups.map(groupView),
    hasIncoming: sdk.incoming.length > 0,
    incoming: sdk.incoming.map(incomingRow),
  });
}

/** The operation that a front page shows: the first that has an example of its request, else the first. */
function shownOperation({ groups }: Sdk): Operation | null {
  const all = groups.flatMap(({ operations }) => operations);
  return all.find(({ example }) => example !== null) ?? all[0] ?? null;
}

/** Whether a caller may pass parts of a multipart body. */
function hasParts({ groups }: Sdk): boolean {
  const bodies = groups.flatMap(({ operations }) => operations.map(({ body }) => body?.content ?? []));
  return bodies.some((content) => content.some(({ writer }) => writer === "multipart"));
}

function shownView(shown: Operation | null) {
  return {
    operation: shown?.name ?? "",
    requestArgument: requestArgument(shown),
    errorType: shown?.typeNames.error ?? "",
  };
}

function requestArgument(shown: Operation | null): string {
  return shown === null || shown.example === null ? "" : `, ${literalText(shown.example)}`;
}

function classView({ facade }: Sdk, shown: Operation | null) {
  const calls = (facade?.groups ?? []).flatMap(({ property, methods }) =>
    methods.filter(({ operation }) => operation === shown).map(({ name }) => `${property}.${name}`),
  );
  return {
    hasClass: facade !== null && calls.length > 0,
    className: facade?.name ?? "",
    classCall: `${calls[0] ?? ""}(${shown === null || shown.example === null ? "" : literalText(shown.example)})`,
  };
}

function streamsView(sdk: Sdk) {
  const all = sdk.groups.flatMap(({ operations }) => operations);
  const streamed = all.filter((operation) => successes(operation).some(isIterable));
  const [shown = null] = streamed;
  return {
    hasStreams: shown !== null,
    streamedAlways: shown !== null && successes(shown).every(isIterable),
    streamedOperation: shown?.name ?? "",
    streamedRequestArgument: requestArgument(shown),
    streamedClientArguments: clientArguments(sdk, shown),
    streamedOperations: streamed.map(({ name }) => `\`${name}\``).join(", "),
  };
}

function successes({ responses }: Operation): readonly Type[] {
  return responses
    .filter(({ success }) => success)
    .flatMap(({ type }) => (type.kind === "union" ? type.members : [type]));
}

function isIterable(type: Type): boolean {
  return type.kind === "generic" && type.name === "AsyncIterable";
}

function pagesView(sdk: Sdk) {
  const paged = sdk.groups.flatMap(({ operations }) => operations.filter(({ paging }) => paging !== null));
  const [shown = null] = paged;
  return {
    hasPages: shown !== null,
    pagedOperation: shown?.name ?? "",
    pagedRequestArgument: requestArgument(shown),
    pagedClientArguments: clientArguments(sdk, shown),
    pagedOperations: paged.map(({ name }) => `\`${name}\``).join(", "),
  };
}

/** What the shown client is made with: an address where the document names none, and what the operation needs. */
function clientArguments(sdk: Sdk, shown: Operation | null): string {
  const needed = (shown?.security ?? sdk.security)[0] ?? [];
  const schemes = sdk.securitySchemes.filter(({ key }) => needed.includes(key));
  const auth = schemes.map((scheme) => `${scheme.key}: ${exampleCredential(scheme)}`);
  const hasServer = sdk.server !== null && isAbsolute(sdk.server);
  const members = [
    ...(hasServer ? [] : [`baseUrl: ${stringLiteral(`https://api.example.com${sdk.server?.url ?? ""}`)}`]),
    ...(auth.length === 0 ? [] : [`auth: { ${auth.join(", ")} }`]),
  ];
  return members.length === 0 ? "" : `{ ${members.join(", ")} }`;
}

function exampleCredential({ credential }: SecurityScheme): string {
  return literalText(credentialRows[credential.kind].example);
}

/** The environment variables that credentials come from; `""` when the config names none. */
function environmentText(schemes: readonly SecurityScheme[]): string {
  const alternatives = schemes.flatMap(({ environment }) => environment);
  return alternatives.map((names) => names.map(codeText).join(" and ")).join(", or ");
}

/** The first scheme whose tokens the client credentials flow gives. */
function tokenView(schemes: readonly SecurityScheme[]) {
  const scheme = schemes.find(({ flows }) => flows.some(({ kind }) => kind === "clientCredentials"));
  return {
    hasTokenFlow: scheme !== undefined,
    tokenScheme: scheme?.key ?? "",
    tokenFlow: scheme === undefined ? "" : `oauthFlows.${scheme.key}.clientCredentials`,
  };
}

function schemeView(scheme: SecurityScheme) {
  return {
    key: scheme.key,
    example: exampleCredential(scheme),
    description: markdownInline(firstParagraph(scheme.docs.text)),
  };
}

function serverRow({ name, url, description, variables }: NamedServer) {
  const given = variables.map((variable) => variable.name);
  return {
    name: codeText(given.length === 0 ? name : `${name}({ ${given.join(", ")} })`),
    url: codeText(url),
    description: markdownInline(firstParagraph(description)),
  };
}

/** Where to read on and whom to ask, as the document says. */
function aboutView({ links, contact }: Info) {
  const all = [...links, ...(contact === "" ? [] : [["Contact", contact] as const])];
  return { hasLinks: all.length > 0, links: all.map(([what, url]) => `${what}: ${markdownInline(url)}`) };
}

function groupView({ title, description, operations }: OperationGroup) {
  return {
    hasDescription: description !== "",
    description: markdownInline(firstParagraph(description)),
    title: markdownInline(title) || "Operations",
    operations: operations.map(operationRow),
  };
}

function operationRow({ name, method, path, docs }: Operation) {
  return {
    name,
    endpoint: codeText(`${method} ${path}`),
    summary: markdownInline(firstParagraph(docs.text)),
  };
}

function incomingRow({ name, kind, key, url, docs }: Incoming) {
  const what =
    kind === "webhook" ? `webhook ${codeText(key)}` : `callback ${codeText(key)} to ${codeText(url)}`;
  return { name, what, summary: markdownInline(firstParagraph(docs.text)) };
}
