import type { Account, AccountInput } from "../types.js";
import type { Client } from "../runtime/client.js";
import type { ErrorOf } from "../runtime/errors.js";
import type { Operation } from "../runtime/operation.js";
import type { RequestOptions } from "../client.js";
import { fieldsBody } from "../runtime/body.js";
import { json } from "../runtime/decode.js";
import { jsonBody } from "../runtime/json-body.js";

/** @returns Made */
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
  unsafe: true,
  path: "/accounts",
  body: /* @__PURE__ */ fieldsBody("application/json", jsonBody),
  responses: { 200: [json] },
};
