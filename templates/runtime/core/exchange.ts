import { chooseSchemes } from "../auth/requirements.js";
import { ApiError } from "../errors/errors.js";
import { bodyError, connectionError } from "../errors/broken.js";
import { anyBody } from "../responses/decode.js";
import { descriptorOf } from "../responses/descriptor-of.js";
import { isStream } from "../values/stream.js";
import type { Call } from "./call.js";
import type { OutgoingRequest } from "./options.js";
import type { AbortSignal, RequestInit, Response } from "./platform.js";
import { requestParts } from "./request.js";
import { urlOf } from "./url.js";

/** Makes one attempt of a call: sends the request and reads the response, its body included. */
export async function exchange(call: Call, attempt: number, signal: AbortSignal): Promise<unknown> {
  const { operation, settings } = call;
  const parts = requestParts(call);
  const use = [...settings.use];
  const schemes = chooseSchemes(operation.security ?? settings.security, settings.auth, parts.headers);
  for (const scheme of schemes) {
    const given = settings.auth[scheme];
    // The source of a credential may add to `use`.
    const credential = typeof given === "function" ? await given(use) : given;
    // The type of the client's `auth` says which credential each scheme takes.
    settings.schemes[scheme]?.(parts, credential as never);
  }
  const { fetch: platform = fetch } = settings;
  // The first middleware is the outermost.
  const send = use.reduceRight<(request: OutgoingRequest) => Promise<Response>>(
    (next, middleware) => (request) => middleware(request, next),
    (request) => {
      call.isSpent = isStream(request.body);
      // Its `body` may be `undefined`, which the type of `fetch` does not allow.
      return platform(request.url, request as RequestInit).catch((cause: unknown) => {
        throw connectionError(cause, call);
      });
    },
  );
  const response = await send({
    ...settings.fetchOptions,
    operation: operation.id,
    attempt,
    method: operation.method,
    url: urlOf(call, parts, schemes.length > 0),
    // Only middleware needs a `Headers`; to make one costs more than all else that is done here.
    headers: use[0] ? new Headers(parts.headers) : (parts.headers as unknown as Headers),
    body: parts.body,
    signal,
    // A redirect would take them along to any host, and the body, which has a `content-type`, too. Not every platform
    // knows `error`.
    redirect: schemes[0] || Object.keys({ ...parts.headers, accept: "" })[1] ? "manual" : "follow",
    // Node requires this with a stream (Fetch standard, "RequestDuplex").
    duplex: "half",
  });
  if (!response.ok) {
    throw new ApiError(response.status, await anyBody(response).catch(() => undefined), response.headers);
  }
  const descriptor = descriptorOf(operation.responses, response);
  const { decode = descriptor.decode, result } = operation;
  let data: unknown;
  try {
    // 204, 205 and responses to HEAD have none (Fetch standard, "null body status").
    if (response.body !== null) data = await decode(response, call, descriptor);
  } catch (cause) {
    throw bodyError(response, cause, call);
  }
  return result ? result(data, response, operation) : data;
}
