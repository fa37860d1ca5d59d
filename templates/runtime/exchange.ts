import type { Call } from "./call.js";
import { authorize } from "./credentials.js";
import { ConfigError, ConnectionError } from "./errors.js";
import type { OutgoingRequest } from "./options.js";
import { buildRequest } from "./request.js";
import { readResponse } from "./response.js";

/** Sends a call once, as the attempt of this number, and reads its answer, body included. */
export async function exchange(call: Call, attempt: number, signal: AbortSignal): Promise<unknown> {
  const { fetch: platform = fetch, id, method, server, baseUrl = server } = call;
  const base = typeof baseUrl === "function" ? baseUrl(call.serverVariables) : baseUrl;
  if (!base) throw new ConfigError("`baseUrl` is missing");
  const parts = buildRequest(call);
  const use = [...call.use];
  const isAuthorized = await authorize(parts, call, use);

  const send = use.reduceRight<(outgoing: OutgoingRequest) => Promise<Response>>(
    (next, middleware) => (outgoing) => middleware(outgoing, next),
    async (outgoing) => {
      // A stream that was sent is gone.
      call.isSpent = outgoing.body instanceof ReadableStream;
      try {
        return await platform(outgoing.url, outgoing as RequestInit);
      } catch (cause) {
        throw new ConnectionError(cause);
      }
    },
  );
  const { path, query, headers, body } = parts;
  const target = base.replace(/\/+$/, "") + path;
  const request: OutgoingRequest = {
    operation: id,
    attempt,
    method,
    url: query[0] ? target + (path.includes("?") ? "&" : "?") + query.join("&") : target,
    signal,
    // It would take the credentials along to wherever it leads; not every platform knows "error".
    redirect: isAuthorized ? "manual" : "follow",
    // Node asks for it with a stream (Fetch standard, "RequestDuplex"); else it says nothing.
    duplex: "half",
    headers,
    body,
  };
  return readResponse(await send(request), call);
}
