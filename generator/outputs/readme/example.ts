import { isObject } from "../../document/json.js";
import { credentialRows } from "../../model/client/credentials.js";
import { filledUrl, isAbsolute, isPlainHttp } from "../../model/client/server-url.js";
import type { Operation, Sdk, SecurityScheme } from "../../model/sdk.js";
import { literalText } from "../../render/literal.js";
import { stringLiteral } from "../../render/escape.js";

/**
 * The operation that the examples of a README call: one that only reads if possible, so that trying it changes nothing.
 * Lists come first, then operations with few values to fill in.
 */
export function shownOperation(operations: readonly Operation[]): Operation | null {
  const reads = operations.filter(({ method, docs }) => method === "GET" && !docs.deprecated);
  const [best] = reads
    .map((operation, index) => ({ operation, rank: rankOf(operation), index }))
    .sort((one, other) => one.rank - other.rank || one.index - other.index);
  return best?.operation ?? operations.find(({ example }) => example !== null) ?? operations[0] ?? null;
}

/** The lower the rank, the better an operation introduces a package. */
function rankOf({ paging, path, example, responses }: Operation): number {
  const isJson = responses.some(({ success, content }) => success && content[0]?.reader === "json");
  const isItem = path.endsWith("}");
  const values = isObject(example) ? Object.keys(example).length : 0;
  const unknown = JSON.stringify(example).split('"YOUR_').length - 1;
  return (isJson ? 0 : 100) + (paging !== null ? 0 : isItem ? 20 : 10) + values + unknown;
}

/** The request of an example call, as its argument after the client. */
export function requestArgument(operation: Operation | null): string {
  return operation === null || operation.example === null ? "" : `, ${requestLiteral(operation)}`;
}

/** The request of an example call as a TypeScript expression; `""` if it needs none. */
export function requestLiteral({ example }: Operation): string {
  return example === null ? "" : literalText(example);
}

/** The argument of `createClient` in an example: a base URL if the document has none, and the required credentials. */
export function clientArgument(sdk: Sdk, shown: Operation | null): string {
  const needed = (shown?.security ?? sdk.security)[0] ?? [];
  const schemes = sdk.securitySchemes.filter(({ key }) => needed.includes(key));
  const auth = schemes.map((scheme) => `${scheme.key}: ${exampleCredential(scheme)}`);
  const hasServer = sdk.server !== null && isAbsolute(sdk.server);
  const members = [
    ...(hasServer ? [] : [`baseUrl: ${stringLiteral(`https://api.example.com${sdk.server?.url ?? ""}`)}`]),
    ...(auth.length === 0 ? [] : [`auth: { ${auth.join(", ")} }`]),
    ...(auth.length > 0 && hasServer && isPlainHttp(filledUrl(sdk.server)) ? ["allowHttp: true"] : []),
  ];
  return members.length === 0 ? "" : `{ ${members.join(", ")} }`;
}

/** A credential for a scheme, with placeholders. */
export function exampleCredential({ credential }: SecurityScheme): string {
  return literalText(credentialRows[credential.kind].example);
}
