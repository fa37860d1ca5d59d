import type { GivenCredential } from "./credentials.js";
import { ConnectionError } from "./errors.js";
import type { Operation } from "./operation.js";
import type { OperationOptions, OutgoingRequest } from "./options.js";
import type { BuiltRequest } from "./request.js";
import { readResponse } from "./response.js";

/** All that one attempt of a call is made of. */
export interface Attempt {
  readonly operation: Operation;
  readonly built: BuiltRequest;
  readonly baseUrl: string;
  readonly credentials: readonly GivenCredential[];
  readonly options: OperationOptions;
  /** 1 for the first. */
  readonly number: number;
  readonly signal: AbortSignal;
}

/** Sends a request once and reads its answer, body included. */
export async function exchange(attempt: Attempt): Promise<unknown> {
  const { operation, built, credentials, options } = attempt;
  const query = [...built.query];
  const headers = new Headers(built.headers);
  for (const [write, credential] of credentials) write({ path: "", query, headers }, credential);
  const url = attempt.baseUrl.replace(/\/+$/, "") + built.path;
  const request: OutgoingRequest = {
    operation: operation.id,
    attempt: attempt.number,
    method: operation.method,
    url: query.length > 0 ? url + (url.includes("?") ? "&" : "?") + query.join("&") : url,
    headers,
    body: built.body?.body ?? null,
    signal: attempt.signal,
  };
  const send = (options.use ?? []).reduceRight<(request: OutgoingRequest) => Promise<Response>>(
    (next, use) => (outgoing) => use(outgoing, next),
    (outgoing) => fetchOnce(outgoing, options, credentials.length > 0),
  );
  return readResponse(await send(request), operation, options);
}

async function fetchOnce(
  { url, method, headers, body, signal }: OutgoingRequest,
  { fetch = globalThis.fetch }: OperationOptions,
  hasCredentials: boolean,
): Promise<Response> {
  try {
    return await fetch(url, {
      method,
      headers,
      body: body as never,
      signal,
      // A redirect would take the credentials along to wherever it leads.
      redirect: hasCredentials ? "error" : "follow",
      // Node asks for it with a stream (Fetch standard, "RequestDuplex"); it says nothing about another body.
      duplex: "half",
    } as RequestInit);
  } catch (cause) {
    throw new ConnectionError("No answer", { cause });
  }
}
