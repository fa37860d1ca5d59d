import type { Json, JsonObject } from "../document/json.js";
import { pointerTo } from "../document/pointer.js";
import { entries, list, object, text } from "../document/access.js";
import type { ModelContext } from "./context.js";
import { assignNames } from "./names/assign.js";
import type { Identifier } from "./names/assign.js";
import { camelCase } from "./names/words.js";
import { environmentOf, reportUnknownSchemes } from "./environment.js";
import { flowsOf } from "./oauth.js";
import { docsOf } from "./schema/docs.js";
import type { Docs } from "./type.js";
import type { Credential, SecurityRequirement, SecurityScheme } from "./sdk.js";

const place = "/components/securitySchemes";

/** The security schemes of the document, each under the key it has in the client's `auth`. */
export function securitySchemesOf(context: ModelContext): readonly SecurityScheme[] {
  const schemes = entries(object(context.root.components).securitySchemes);
  const keys = assignNames(
    schemes.map(([name]) => ({ key: name, candidates: [camelCase(name)], exact: camelCase(name) === name })),
    () => false,
  );
  reportUnknownSchemes(
    schemes.map(([name]) => name),
    context,
  );
  return schemes.flatMap(([name, value]) => {
    const key = keys.get(name);
    if (key === undefined) return [];
    const { value: scheme, pointer } = context.refs.object(value, pointerTo(place, name));
    const credential = credentialOf(scheme, pointer, context);
    if (credential === null) return [];
    const environment = environmentOf(name, credential, context);
    return [{ key, name, credential, flows: flowsOf(scheme), environment, docs: schemeDocs(scheme) }];
  });
}

function schemeDocs(scheme: JsonObject): Docs {
  const docs = docsOf(scheme);
  const links = [scheme.openIdConnectUrl, scheme.oauth2MetadataUrl].map(text).filter((link) => link !== "");
  return { ...docs, tags: [...docs.tags, ...links.map((link) => ["see", link] as const)] };
}

/** What a scheme puts into a request; `null` for nothing, as with client certificates. */
function credentialOf(scheme: JsonObject, pointer: string, context: ModelContext): Credential | null {
  switch (scheme.type) {
    case "http":
      return httpCredential(text(scheme.scheme));
    case "apiKey":
      return {
        kind: "apiKey",
        in: scheme.in === "query" || scheme.in === "cookie" ? scheme.in : "header",
        name: text(scheme.name),
      };
    // An access token is sent as a bearer token (RFC 6750), however it was obtained.
    case "oauth2":
    case "openIdConnect":
      return { kind: "bearer" };
    default:
      context.report({
        code: "security-scheme-not-sent",
        pointer,
        message: `A \`${text(scheme.type)}\` scheme puts nothing into a request; give a \`fetch\` that applies it.`,
      });
      return null;
  }
}

/** Names of HTTP authentication schemes have no case (RFC 9110, section 11.1). */
function httpCredential(scheme: string): Credential {
  const known = scheme.toLowerCase();
  return known === "basic" || known === "bearer" ? { kind: known } : { kind: "http", scheme };
}

/**
 * What a `security` list asks for: any one of the outer, all of the inner; `null` when there is no list. A scheme that
 * puts nothing into a request asks for nothing.
 */
export function requirementsOf(
  security: Json | undefined,
  schemes: readonly SecurityScheme[],
): readonly SecurityRequirement[] | null {
  if (security === undefined) return null;
  return list(security).map((requirement) =>
    entries(requirement).flatMap(
      ([name]) => schemes.find((scheme) => scheme.name === name)?.key ?? ([] as Identifier[]),
    ),
  );
}
