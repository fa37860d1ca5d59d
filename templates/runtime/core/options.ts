import type { RequestBody } from "./parts.js";
import type { AbortSignal, Headers, RequestInit, Response } from "./platform.js";

/** Options of `fetch` that are not part of the request (Fetch standard, "RequestInit"). */
export interface StandardFetchOptions {
  /** Whether cookies are sent and stored, also those of other origins. */
  readonly credentials?: "include" | "omit" | "same-origin" | undefined;
  readonly cache?:
    "default" | "force-cache" | "no-cache" | "no-store" | "only-if-cached" | "reload" | undefined;
  readonly mode?: "cors" | "navigate" | "no-cors" | "same-origin" | undefined;
  /** Whether the request may outlive the page. */
  readonly keepalive?: boolean | undefined;
  readonly priority?: "auto" | "high" | "low" | undefined;
  readonly referrer?: string | undefined;
  readonly referrerPolicy?:
    | ""
    | "no-referrer"
    | "no-referrer-when-downgrade"
    | "origin"
    | "origin-when-cross-origin"
    | "same-origin"
    | "strict-origin"
    | "strict-origin-when-cross-origin"
    | "unsafe-url"
    | undefined;
  readonly integrity?: string | undefined;
}

/** Options of `fetch`, those that a platform adds included, such as `next`, `cf` or `dispatcher`. */
export interface FetchOptions extends StandardFetchOptions {
  // Every call sets these itself.
  readonly method?: never;
  readonly headers?: never;
  readonly body?: never;
  readonly signal?: never;
  readonly redirect?: never;
  readonly [option: string]: unknown;
}

/** A request as middleware sees it, once for each attempt. */
export interface OutgoingRequest extends StandardFetchOptions {
  /** The name of the operation. */
  readonly operation: string;
  /** 1 for the first attempt. */
  readonly attempt: number;
  readonly method: string;
  readonly url: string;
  readonly headers: Headers;
  readonly body?: RequestBody | undefined;
  readonly signal: AbortSignal;
  /** `manual` when the request has more to lose than its `accept` header: a redirect is then an `ApiError`. */
  readonly redirect: "follow" | "manual";
  readonly duplex: "half";
}

/** Wraps each attempt: it may inspect or replace the request, the response, or both. */
export type Middleware = (
  request: OutgoingRequest,
  next: (request: OutgoingRequest) => Promise<Response>,
) => Promise<Response>;

/** When a failed call is tried again. */
export interface RetryOptions {
  /** The number of attempts after the first; 2 by default, 0 for none. */
  readonly limit?: number | undefined;
  /** Whether requests that may have had an effect, such as a POST, are sent again too; `false` by default. */
  readonly unsafe?: boolean | undefined;
}

/** Options of a client, or of one call, where they take precedence over those of the client. */
export interface CallOptions<Auth = object, Variables = object> {
  /** Credentials by security scheme. */
  auth?: Auth | undefined;
  /** The URL that requests are sent to, in place of the server in the document. */
  baseUrl?: string | undefined;
  /** Whether credentials may go over plain http to other machines than this one; `false` by default. */
  allowHttp?: boolean | undefined;
  /** The values of variables in the URL of the server. */
  serverVariables?: Variables | undefined;
  /** Sends a request; `globalThis.fetch` by default. */
  fetch?: ((url: string, init: RequestInit) => Promise<Response>) | undefined;
  /** Headers to send; `undefined` removes one. */
  headers?: Readonly<Record<string, string | undefined>> | undefined;
  /** More options for `fetch`, such as `credentials`, `cache` or `keepalive`, or those that the platform adds. */
  fetchOptions?: FetchOptions | undefined;
  /** How long an attempt may take, its body included, in milliseconds; 60,000 by default. */
  timeoutMs?: number | undefined;
  /** How long a call may take, all attempts and waits included, in milliseconds; unlimited by default. */
  deadlineMs?: number | undefined;
  retry?: RetryOptions | undefined;
  /** Middleware, outermost first; that of a call comes inside that of the client. */
  use?: readonly Middleware[] | undefined;
}

/** Has no value: it carries the type of an operation's responses to `safe` and `withResponse`. */
export declare const responses: unique symbol;

/** Options of one call. */
export interface OperationOptions<Responses = unknown, Auth = object, Variables = object> extends CallOptions<
  Auth,
  Variables
> {
  /** Aborts the call, which then rejects with the signal's reason. */
  signal?: AbortSignal | undefined;
  /** Marks all attempts as the same request to the server, so that every failed call may be tried again. */
  idempotencyKey?: string | undefined;
  readonly [responses]?: Responses;
}
