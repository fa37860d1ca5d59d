import type { Node } from "../../document/node.js";
import type { ModelContext } from "../context.js";
import { assignNames } from "../names/assign.js";
import type { Identifier } from "../names/identifier.js";
import { camelCase } from "../names/words.js";
import { docsOf } from "../schema/docs.js";
import type { SecurityRequirement, SecurityScheme } from "../sdk.js";
import type { Docs } from "../type/docs.js";
import { credentialOf } from "./credentials.js";
import { environmentOf, reportUnknownSchemes } from "./environment.js";
import { flowsOf } from "./oauth.js";

/** The security schemes of the document, each with its key in the client's `auth`. */
export function securitySchemesOf(context: ModelContext): readonly SecurityScheme[] {
  const schemes = context.document.entries("components", "securitySchemes");
  const names = schemes.map(([name]) => name);
  const keys = assignNames(
    names.map((name) => ({ key: name, candidates: [camelCase(name)], exact: camelCase(name) === name })),
    () => false,
  );
  reportUnknownSchemes(names, context);
  return schemes.flatMap(([name, scheme]) => {
    const key = keys.get(name);
    return key === undefined ? [] : schemeOf(name, key, scheme, context);
  });
}

/** A security scheme; an empty list if it adds nothing to a request. */
function schemeOf(
  name: string,
  key: Identifier,
  scheme: Node,
  context: ModelContext,
): readonly SecurityScheme[] {
  const credential = credentialOf(scheme);
  if (credential === null) {
    scheme.target.report(
      "security-scheme-not-sent",
      `A \`${scheme.text("type")}\` scheme adds nothing to requests, so the client cannot apply it.`,
    );
    return [];
  }
  const environment = environmentOf(name, credential, context);
  return [{ key, name, credential, flows: flowsOf(scheme), environment, docs: schemeDocs(scheme) }];
}

function schemeDocs(scheme: Node): Docs {
  const docs = docsOf(scheme.object);
  const links = [scheme.text("openIdConnectUrl"), scheme.text("oauth2MetadataUrl")];
  return { ...docs, see: [...docs.see, ...links.filter((link) => link !== "")] };
}

/**
 * The `security` of an operation or of the document: any one entry of the outer list, with all entries of its inner
 * list; `null` without a `security`. Schemes that add nothing to a request are left out.
 */
export function requirementsOf(
  holder: Node,
  schemes: readonly SecurityScheme[],
): readonly SecurityRequirement[] | null {
  if (!holder.has("security")) return null;
  return holder
    .items("security")
    .map((requirement) =>
      requirement
        .entries()
        .flatMap(([name]) => schemes.filter((scheme) => scheme.name === name).map(({ key }) => key)),
    );
}
