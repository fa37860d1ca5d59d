import type { Account, AccountInput } from "../types.js";
import type { Client } from "../runtime/client.js";
import type { ErrorOf } from "../runtime/errors.js";
import type { Operation } from "../runtime/operation.js";
import type { RequestOptions } from "../client.js";
import { fieldsBody } from "../runtime/body.js";
import { json } from "../runtime/decode.js";
import { jsonBody } from "../runtime/json-body.js";

/** What `createAccount` sends. */
export type CreateAccountRequest = AccountInput;

/** What `createAccount` gives. */
export type CreateAccountResponse = Account;

/** Every response of `createAccount` that is documented, by status. */
export interface CreateAccountResponses {
  /** Made */
  200: {
    body: CreateAccountResponse;
  };
}

/** What `createAccount` fails with; `status` tells its bodies apart. */
export type CreateAccountError = ErrorOf<CreateAccountResponses>;

const createAccountOperation: Operation = {
  id: "createAccount",
  method: "POST",
  unsafe: true,
  path: "/accounts",
  body: /* @__PURE__ */ fieldsBody("application/json", jsonBody),
  responses: { 200: [json] },
};

export function createAccount(
  client: Client,
  request: CreateAccountRequest,
  options?: RequestOptions<CreateAccountResponses>,
): Promise<CreateAccountResponse> {
  return client.send(createAccountOperation, request, options);
}
