import type { ModelContext } from "../context.js";
import type { NamedServer, SecurityRequirement, SecurityScheme, Server } from "../sdk.js";
import { requirementsOf, securitySchemesOf } from "./security.js";
import { defaultServer, serversOf } from "./servers.js";

/** What applies to every call unless its operation overrides it. */
export interface Defaults {
  readonly servers: readonly NamedServer[];
  readonly server: Server | null;
  readonly schemes: readonly SecurityScheme[];
  readonly security: readonly SecurityRequirement[];
}

/** The servers and the security of the document. */
export function defaultsOf(context: ModelContext): Defaults {
  const schemes = securitySchemesOf(context);
  const servers = serversOf(context);
  return {
    servers,
    server: defaultServer(servers, context),
    schemes,
    security: requirementsOf(context.document, schemes) ?? [],
  };
}
