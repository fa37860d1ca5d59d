import type { Json } from "../../document/json.js";
import type { OAuthFlow, Sdk } from "../../model/sdk.js";
import type { OutputKit } from "../kit.js";
import type { OutputFile } from "../output.js";

/** The module of the document's OAuth 2 flows; an empty list if there are none. */
export function oauthFile({ securitySchemes }: Sdk, kit: OutputKit): readonly OutputFile[] {
  const schemes = securitySchemes.filter(({ flows }) => flows.length > 0);
  if (schemes.length === 0) return [];
  const flows = objectOf(schemes.map((scheme) => [scheme.key, objectOf(scheme.flows.map(flowEntry))]));
  return [{ path: "src/oauth.ts", text: kit.render("client/oauth", { flows: kit.literal(flows) }) }];
}

function flowEntry({ kind, urls, scopes }: OAuthFlow): readonly [string, Json] {
  return [kind, objectOf([...urls, ["scopes", objectOf(scopes)]])];
}

function objectOf(members: readonly (readonly [string, Json])[]): Json {
  return Object.fromEntries(members);
}
