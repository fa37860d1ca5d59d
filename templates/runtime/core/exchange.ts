import { authorize } from "../auth/authorize.js";
import { ApiError, ConnectionError, DecodeError } from "../errors/errors.js";
import { anyBody } from "../responses/any-body.js";
import { descriptorOf } from "../responses/response.js";
import type { Call } from "./call.js";
import type { OutgoingRequest } from "./options.js";
import { requestParts, urlOf } from "./request.js";

/** Makes one attempt of a call: sends the request and reads the response, its body included. */
export async function exchange(call: Call, attempt: number, signal: AbortSignal): Promise<unknown> {
  const { operation, settings } = call;
  const parts = requestParts(call);
  const use = [...settings.use];
  const schemes = await authorize(call, parts, use);
  // The first middleware is the outermost.
  const send = use.reduceRight<(request: OutgoingRequest) => Promise<Response>>(
    (next, middleware) => (request) => middleware(request, next),
    (request) => dispatch(call, request),
  );
  const response = await send({
    operation: operation.id,
    attempt,
    method: operation.method,
    url: urlOf(call, parts),
    headers: new Headers(parts.headers),
    body: parts.body,
    signal,
    // A redirect would take the credentials along to any host. Not every platform knows `error`.
    redirect: schemes.length > 0 ? "manual" : "follow",
    // Node requires this with a stream (Fetch standard, "RequestDuplex").
    duplex: "half",
  });
  if (response.ok) return resultOf(response, call);
  const body = await anyBody(response).catch(() => undefined);
  throw new ApiError(response.status, body, response.headers);
}

function dispatch(call: Call, request: OutgoingRequest): Promise<Response> {
  const { fetch: platform = fetch } = call.settings;
  call.isBodySpent = request.body instanceof ReadableStream;
  // Its `body` may be `undefined`, which the type of `fetch` does not allow.
  return platform(request.url, request as RequestInit).catch((cause: unknown) => {
    throw new ConnectionError(cause);
  });
}

/** Reads a success as its descriptor says. */
async function resultOf(response: Response, call: Call): Promise<unknown> {
  const { operation, settings } = call;
  const descriptor = descriptorOf(operation.responses, response);
  const { decode = descriptor.decode, result } = settings;
  let data: unknown;
  try {
    // 204, 205 and responses to HEAD have none (Fetch standard, "null body status").
    if (response.body !== null) data = await decode(response, call, descriptor);
  } catch (cause) {
    throw new DecodeError(response, cause);
  }
  return result ? result(data, response, operation) : data;
}
