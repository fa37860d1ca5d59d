import { authorize } from "./credentials.js";
import type { CredentialWriters, Requirements } from "./credentials.js";
import { ConfigError, ConnectionError } from "./errors.js";
import type { Operation } from "./operation.js";
import type { OutgoingRequest, Settings } from "./options.js";
import { buildRequest } from "./request.js";
import { readResponse } from "./response.js";

/** What a document says of all its operations. */
export interface ClientDefinition {
  /** `null` when only the caller can know it. */
  readonly baseUrl: string | null;
  readonly schemes: CredentialWriters;
  /** What operations need that do not say otherwise. */
  readonly security: Requirements;
}

/** Sends a request once, as the attempt of this number, and reads its answer, body included. */
export type Exchange = (attempt: number, signal: AbortSignal) => Promise<unknown>;

/** What one call sends, as often as it is tried. */
export function exchangeOf(
  definition: ClientDefinition,
  operation: Operation,
  request: object,
  options: Settings,
): Exchange {
  return async (attempt, signal) => {
    const baseUrl = options.baseUrl ?? operation.server ?? definition.baseUrl;
    if (baseUrl === null) throw new ConfigError("`baseUrl` is missing");
    const parts = buildRequest(operation, request, options);
    const { path, query, ...rest } = parts;
    const requirements = operation.security ?? definition.security;
    // A redirect would take the credentials along to wherever it leads.
    const redirect = (await authorize(parts, definition.schemes, requirements, options)) ? "error" : "follow";
    const { fetch = globalThis.fetch, use } = options;

    const send = use.reduceRight<(outgoing: OutgoingRequest) => Promise<Response>>(
      (next, middleware) => (outgoing) => middleware(outgoing, next),
      async ({ url, ...init }) => {
        try {
          // Node asks for `duplex` with a stream (Fetch standard, "RequestDuplex"); else it says nothing.
          return await fetch(url, { ...init, redirect, duplex: "half" });
        } catch (cause) {
          throw new ConnectionError(cause);
        }
      },
    );
    const target = baseUrl.replace(/\/+$/, "") + path;
    const response = await send({
      operation: operation.id,
      attempt,
      method: operation.method,
      url: query.length > 0 ? target + (path.includes("?") ? "&" : "?") + query.join("&") : target,
      signal,
      ...rest,
    });
    return readResponse(response, operation, options);
  };
}
