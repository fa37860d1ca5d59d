import { authorize } from "./credentials.js";
import type { CredentialWriters, Requirements } from "./credentials.js";
import { ConfigError, ConnectionError } from "./errors.js";
import type { Operation } from "./operation.js";
import type { OutgoingRequest, Settings } from "./options.js";
import { buildRequest } from "./request.js";
import { readResponse } from "./response.js";
import type { ServerUrl } from "./server.js";

/** What a document says of all its operations. */
export interface ClientDefinition {
  /** `null` when only the caller can know it. */
  readonly baseUrl: string | ServerUrl | null;
  readonly schemes: CredentialWriters;
  /** What operations need that do not say otherwise. */
  readonly security: Requirements;
}

/** Sends a request once, as the attempt of this number, and reads its answer, body included. */
export async function exchange(
  definition: ClientDefinition,
  operation: Operation,
  request: object,
  settings: Settings,
  attempt: number,
  signal: AbortSignal,
): Promise<unknown> {
  const { fetch: platform = fetch, auth, baseUrl = operation.server ?? definition.baseUrl } = settings;
  const server = typeof baseUrl === "function" ? baseUrl(settings.serverVariables) : baseUrl;
  if (!server) throw new ConfigError("`baseUrl` is missing");
  const parts = buildRequest(operation, request, settings);
  const use = [...settings.use];
  const requirements = operation.security ?? definition.security;
  const isAuthorized = await authorize(parts, definition.schemes, requirements, auth, use);

  const send = use.reduceRight<(outgoing: OutgoingRequest) => Promise<Response>>(
    (next, middleware) => (outgoing) => middleware(outgoing, next),
    async ({ url, ...init }) => {
      // A stream that was sent is gone.
      settings.isSpent = init.body instanceof ReadableStream;
      try {
        return await platform(url, init);
      } catch (cause) {
        throw new ConnectionError(cause);
      }
    },
  );
  const { path, query, ...rest } = parts;
  const target = server.replace(/\/+$/, "") + path;
  const response = await send({
    operation: operation.id,
    attempt,
    method: operation.method,
    url: query[0] ? target + (path.includes("?") ? "&" : "?") + query.join("&") : target,
    signal,
    // It would take the credentials along to wherever it leads; not every platform knows "error".
    redirect: isAuthorized ? "manual" : "follow",
    // Node asks for it with a stream (Fetch standard, "RequestDuplex"); else it says nothing.
    duplex: "half",
    ...rest,
  });
  return readResponse(response, operation, settings);
}
