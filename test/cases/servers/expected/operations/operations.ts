import type { Client } from "../runtime/client.js";
import type { ErrorOf } from "../runtime/errors.js";
import type { Operation } from "../runtime/operation.js";
import type { RequestOptions } from "../client.js";
import { empty } from "../runtime/decode.js";
import { serverUrl } from "../runtime/server.js";

/** What `here` sends. */
export interface HereRequest {
  [key: string]: never;
}

/** What `here` gives. */
export type HereResponse = undefined;

/** Every response of `here` that is documented, by status. */
export interface HereResponses {
  /** OK */
  204: {
    body: HereResponse;
  };
}

/** What `here` fails with; `status` tells its bodies apart. */
export type HereError = ErrorOf<HereResponses>;

const hereOperation: Operation = {
  id: "here",
  method: "GET",
  path: "/here",
  responses: { 204: [empty] },
};

export function here(
  client: Client,
  request?: HereRequest,
  options?: RequestOptions<HereResponses>,
): Promise<HereResponse> {
  return client.send(hereOperation, request, options);
}

/** What `there` sends. */
export interface ThereRequest {
  [key: string]: never;
}

/** What `there` gives. */
export type ThereResponse = undefined;

/** Every response of `there` that is documented, by status. */
export interface ThereResponses {
  /** OK */
  204: {
    body: ThereResponse;
  };
}

/** What `there` fails with; `status` tells its bodies apart. */
export type ThereError = ErrorOf<ThereResponses>;

const thereOperation: Operation = {
  id: "there",
  method: "GET",
  path: "/there",
  responses: { 204: [empty] },
  server: "https://uploads.example.com",
};

export function there(
  client: Client,
  request?: ThereRequest,
  options?: RequestOptions<ThereResponses>,
): Promise<ThereResponse> {
  return client.send(thereOperation, request, options);
}

/** What `tenant` sends. */
export interface TenantRequest {
  [key: string]: never;
}

/** What `tenant` gives. */
export type TenantResponse = undefined;

/** Every response of `tenant` that is documented, by status. */
export interface TenantResponses {
  /** OK */
  204: {
    body: TenantResponse;
  };
}

/** What `tenant` fails with; `status` tells its bodies apart. */
export type TenantError = ErrorOf<TenantResponses>;

const tenantOperation: Operation = {
  id: "tenant",
  method: "PUT",
  path: "/there",
  responses: { 204: [empty] },
  server: /* @__PURE__ */ serverUrl("https://{tenant}.example.com/{undeclared}", [
    ["tenant", "main"],
    ["undeclared", null],
  ]),
};

export function tenant(
  client: Client,
  request?: TenantRequest,
  options?: RequestOptions<TenantResponses>,
): Promise<TenantResponse> {
  return client.send(tenantOperation, request, options);
}

/** What `beside` sends. */
export interface BesideRequest {
  [key: string]: never;
}

/** What `beside` gives. */
export type BesideResponse = undefined;

/** Every response of `beside` that is documented, by status. */
export interface BesideResponses {
  /** OK */
  204: {
    body: BesideResponse;
  };
}

/** What `beside` fails with; `status` tells its bodies apart. */
export type BesideError = ErrorOf<BesideResponses>;

const besideOperation: Operation = {
  id: "beside",
  method: "POST",
  unsafe: true,
  path: "/there",
  responses: { 204: [empty] },
  server: /* @__PURE__ */ serverUrl("https://{region}.example.com/v2", [["region", "eu", ["eu", "us"]]]),
};

export function beside(
  client: Client,
  request?: BesideRequest,
  options?: RequestOptions<BesideResponses>,
): Promise<BesideResponse> {
  return client.send(besideOperation, request, options);
}
