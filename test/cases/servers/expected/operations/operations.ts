import type { Client } from "../runtime/client.js";
import type { ErrorOf } from "../runtime/errors.js";
import type { Operation } from "../runtime/operation.js";
import type { RequestOptions } from "../client.js";
import { empty } from "../runtime/decode.js";

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

export async function here(
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

export async function there(
  client: Client,
  request?: ThereRequest,
  options?: RequestOptions<ThereResponses>,
): Promise<ThereResponse> {
  return client.send(thereOperation, request, options);
}
