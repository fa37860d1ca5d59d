import type { Account, AccountInput } from "../types.js";
import type { Client } from "../runtime/core/client.js";
import type { ErrorOf } from "../runtime/errors/error-of.js";
import type { Operation } from "../runtime/operation/operation.js";
import type { RequestOptions } from "../client.js";
import { json } from "../runtime/responses/decode.js";
import { jsonBody } from "../runtime/bodies/json.js";

export function createAccount(
  client: Client,
  request: CreateAccountRequest,
  options?: RequestOptions<CreateAccountResponsesByStatus>,
): Promise<CreateAccountResponse> {
  return client.send(createAccountOperation, request, options);
}

/** The request of `createAccount`. */
export type CreateAccountRequest = AccountInput;

/** The response body of `createAccount`. */
export type CreateAccountResponse = Account;

/** The documented responses of `createAccount`, by status. */
export interface CreateAccountResponsesByStatus {
  /** Made */
  200: {
    body: CreateAccountResponse;
  };
}

/** The errors that `createAccount` throws; `status` narrows the type of `body`. */
export type CreateAccountError = ErrorOf<CreateAccountResponsesByStatus>;

const createAccountOperation: Operation = {
  id: "createAccount",
  method: "POST",
  idempotent: false,
  path: "/accounts",
  body: { mediaType: "application/json", encode: jsonBody },
  responses: { 200: { decode: json } },
};
