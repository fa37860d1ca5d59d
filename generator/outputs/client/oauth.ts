import type { Json } from "../../document/json.js";
import type { OAuthFlow, Sdk } from "../../model/sdk.js";
import { literalText } from "../../render/literal.js";
import { openTemplate } from "../../render/template.js";
import { templated } from "../draft.js";
import type { Draft } from "../draft.js";

const render = openTemplate("client/oauth");

/** The module of the document's OAuth 2 flows; none when it has none. */
export function oauthFile({ securitySchemes }: Sdk): readonly Draft[] {
  const schemes = securitySchemes.filter(({ flows }) => flows.length > 0);
  if (schemes.length === 0) return [];
  const flows = objectOf(schemes.map((scheme) => [scheme.key, objectOf(scheme.flows.map(flowEntry))]));
  return [templated("src/oauth.ts", render({ flows: literalText(flows) }))];
}

function flowEntry({ kind, urls, scopes }: OAuthFlow): readonly [string, Json] {
  return [kind, objectOf([...urls, ["scopes", objectOf(scopes)]])];
}

function objectOf(members: readonly (readonly [string, Json])[]): Json {
  return Object.fromEntries(members);
}
