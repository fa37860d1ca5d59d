import type { Client } from "../runtime/core/client.js";
import type { ErrorOf } from "../runtime/errors/error-of.js";
import type { Operation } from "../runtime/operation/operation.js";
import type { RequestOptions } from "../client.js";
import { empty } from "../runtime/responses/decode.js";
import { serverUrl } from "../runtime/operation/server.js";

export function here(
  client: Client,
  request?: HereRequest,
  options?: RequestOptions<HereResponsesByStatus>,
): Promise<HereResponse> {
  return client.send(hereOperation, request, options);
}

/** The request of `here`. */
export interface HereRequest {
  [key: string]: never;
}

/** `here` returns no body. */
export type HereResponse = undefined;

/** The documented responses of `here`, by status. */
export interface HereResponsesByStatus {
  /** OK */
  204: {
    body: HereResponse;
  };
}

/** The errors that `here` throws; `status` narrows the type of `body`. */
export type HereError = ErrorOf<HereResponsesByStatus>;

const hereOperation: Operation = {
  id: "here",
  method: "GET",
  idempotent: true,
  path: "/here",
  responses: { 204: { decode: empty } },
};

export function there(
  client: Client,
  request?: ThereRequest,
  options?: RequestOptions<ThereResponsesByStatus>,
): Promise<ThereResponse> {
  return client.send(thereOperation, request, options);
}

/** The request of `there`. */
export interface ThereRequest {
  [key: string]: never;
}

/** `there` returns no body. */
export type ThereResponse = undefined;

/** The documented responses of `there`, by status. */
export interface ThereResponsesByStatus {
  /** OK */
  204: {
    body: ThereResponse;
  };
}

/** The errors that `there` throws; `status` narrows the type of `body`. */
export type ThereError = ErrorOf<ThereResponsesByStatus>;

const thereOperation: Operation = {
  id: "there",
  method: "GET",
  idempotent: true,
  path: "/there",
  responses: { 204: { decode: empty } },
  server: "https://uploads.example.com",
};

export function tenant(
  client: Client,
  request?: TenantRequest,
  options?: RequestOptions<TenantResponsesByStatus>,
): Promise<TenantResponse> {
  return client.send(tenantOperation, request, options);
}

/** The request of `tenant`. */
export interface TenantRequest {
  [key: string]: never;
}

/** `tenant` returns no body. */
export type TenantResponse = undefined;

/** The documented responses of `tenant`, by status. */
export interface TenantResponsesByStatus {
  /** OK */
  204: {
    body: TenantResponse;
  };
}

/** The errors that `tenant` throws; `status` narrows the type of `body`. */
export type TenantError = ErrorOf<TenantResponsesByStatus>;

const tenantOperation: Operation = {
  id: "tenant",
  method: "PUT",
  idempotent: true,
  path: "/there",
  responses: { 204: { decode: empty } },
  server: /* @__PURE__ */ serverUrl("https://{tenant}.example.com/{undeclared}", {
    tenant: { default: "main" },
    undeclared: {},
  }),
};

export function beside(
  client: Client,
  request?: BesideRequest,
  options?: RequestOptions<BesideResponsesByStatus>,
): Promise<BesideResponse> {
  return client.send(besideOperation, request, options);
}

/** The request of `beside`. */
export interface BesideRequest {
  [key: string]: never;
}

/** `beside` returns no body. */
export type BesideResponse = undefined;

/** The documented responses of `beside`, by status. */
export interface BesideResponsesByStatus {
  /** OK */
  204: {
    body: BesideResponse;
  };
}

/** The errors that `beside` throws; `status` narrows the type of `body`. */
export type BesideError = ErrorOf<BesideResponsesByStatus>;

const besideOperation: Operation = {
  id: "beside",
  method: "POST",
  idempotent: false,
  path: "/there",
  responses: { 204: { decode: empty } },
  server: /* @__PURE__ */ serverUrl("https://{region}.example.com/v2", {
    region: { default: "eu", enum: ["eu", "us"] },
  }),
};
