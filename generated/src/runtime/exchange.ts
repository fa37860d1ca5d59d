import type { CredentialSource } from "./auth.js";
import type { Call } from "./call.js";
import { requirementOf } from "./credentials.js";
import { ApiError, ConnectionError, DecodeError, refuse } from "./errors.js";
import type { OutgoingRequest } from "./options.js";
import { buildRequest } from "./request.js";
import { anyBody } from "./response.js";

/** Sends a call once, as the attempt of this number, and reads its answer, body included. */
export async function exchange(call: Call, attempt: number, signal: AbortSignal): Promise<unknown> {
  const { operation, settings, request } = call;
  const { fetch: platform = fetch, baseUrl = operation.server ?? settings.server } = settings;
  const base = typeof baseUrl === "function" ? baseUrl(settings.serverVariables) : baseUrl;
  if (!base) refuse("baseUrl", "is missing");
  const parts = buildRequest(operation, settings, request);
  // The settings' own list stays as it is: a credential may add to it for this attempt.
  let { use } = settings;
  const requirement = requirementOf(operation.security ?? settings.security, settings.auth, parts.headers);
  for (const key of requirement) {
    const given = settings.auth[key];
    settings.schemes[key]?.(
      parts,
      (typeof given === "function"
        ? await (given as CredentialSource<unknown>)((use = [...use]))
        : given) as never,
    );
  }

  const send = use.reduceRight<(outgoing: OutgoingRequest) => Promise<Response>>(
    (next, middleware) => (outgoing) => middleware(outgoing, next),
    (outgoing) => {
      // A stream that was sent is gone.
      call.isSpent = outgoing.body instanceof ReadableStream;
      return platform(outgoing.url, outgoing as RequestInit).catch((cause: unknown) => {
        throw new ConnectionError(cause);
      });
    },
  );
  const response = await send({
    operation: operation.id,
    attempt,
    method: operation.method,
    url:
      base.replace(/\/+$/, "") +
      parts.path +
      (parts.query[0] ? (parts.path.includes("?") ? "&" : "?") : "") +
      parts.query.join("&"),
    signal,
    // It would take the credentials along to wherever it leads; not every platform knows "error".
    redirect: requirement[0] ? "manual" : "follow",
    // Node asks for it with a stream (Fetch standard, "RequestDuplex"); else it says nothing.
    duplex: "half",
    // `fetch` takes the record as it is, and faster.
    headers: (use[0] ? new Headers(parts.headers) : parts.headers) as Headers,
    body: parts.body,
  });
  // All in one function: each asynchronous one that a call goes through costs it time.
  const { responses } = operation;
  if (!response.ok) {
    throw new ApiError(response.status, await anyBody(response).catch(() => undefined), response.headers);
  }
  // A success that is not declared is read as one that is.
  const [decode, declared] = responses[response.status] ??
    responses["2XX"] ??
    responses.default ??
    Object.values(responses)[0] ?? [anyBody];
  settings.receive?.(response, declared);
  try {
    // 204, 205 and the answer to HEAD (Fetch standard, "null body status").
    return response.body === null ? undefined : await decode(response, call);
  } catch (cause) {
    throw new DecodeError(response, cause);
  }
}
