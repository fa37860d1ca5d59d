import type { RequestBody } from "./operation.js";

/** A request on its way out, once for each attempt. */
export interface OutgoingRequest {
  /** The operation's name. */
  readonly operation: string;
  /** 1 for the first. */
  readonly attempt: number;
  readonly method: string;
  readonly url: string;
  readonly headers: Headers;
  readonly body?: RequestBody | undefined;
  readonly signal: AbortSignal;
  /** "manual" when credentials are attached: the redirect is the answer, an `ApiError`. */
  readonly redirect: "follow" | "manual";
  readonly duplex: "half";
}

/** Stands around each attempt: may look at or replace the request, the response, or both. */
export type Middleware = (
  request: OutgoingRequest,
  next: (request: OutgoingRequest) => Promise<Response>,
) => Promise<Response>;

/** When a failed call is tried again. */
export interface RetryOptions {
  /** How often after the first attempt; 2 by default, 0 for never. */
  readonly limit?: number | undefined;
  /** Whether a request that may already have had its effect, such as a POST, is sent again too. */
  readonly unsafe?: boolean | undefined;
}

/** Settings of a client, and of one call, which go before the client's. */
export interface CallOptions<Auth = object, Variables = object> {
  /** Credentials by security scheme. */
  auth?: Auth | undefined;
  /** Where to send requests instead of the documented server. */
  baseUrl?: string | undefined;
  /** Values of the variables in the URL of the documented server. */
  serverVariables?: Variables | undefined;
  /** What sends a request; `globalThis.fetch` by default. */
  fetch?: ((url: string, init: RequestInit) => Promise<Response>) | undefined;
  /** Headers to send; `undefined` takes one out. */
  headers?: Readonly<Record<string, string | undefined>> | undefined;
  /** The most that an attempt may take, its body included, in milliseconds; 60,000 by default. */
  timeoutMs?: number | undefined;
  /** The most that a call may take, all attempts and waits included, in milliseconds; no limit by default. */
  deadlineMs?: number | undefined;
  retry?: RetryOptions | undefined;
  /** What stands around each attempt, outermost first; a call's own come inside the client's. */
  use?: readonly Middleware[] | undefined;
}

/** Holds no value: it carries the type of an operation's responses to `safe` and `withResponse`. */
export declare const responses: unique symbol;
/** Settings of one call. */
export interface OperationOptions<Responses = unknown, Auth = object, Variables = object> extends CallOptions<
  Auth,
  Variables
> {
  /** Aborts the call, which then rejects with the signal's reason. */
  signal?: AbortSignal | undefined;
  /** Tells the server that attempts are one and the same request; a call with a key is safe to send again. */
  idempotencyKey?: string | undefined;
  readonly [responses]?: Responses;
}
