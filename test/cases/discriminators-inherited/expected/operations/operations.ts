import type { Client } from "../runtime/client.js";
import type { ErrorOf } from "../runtime/errors.js";
import type { Operation } from "../runtime/operation.js";
import type { Pet } from "../types.js";
import type { RequestOptions } from "../client.js";
import { json } from "../runtime/decode.js";
import { jsonBody } from "../runtime/json-body.js";
import { wholeBody } from "../runtime/body.js";

/** What `createPet` sends. */
export interface CreatePetRequest {
  body: Pet;
}

/** What `createPet` gives. */
export type CreatePetResponse = Pet[];

/** Every response of `createPet` that is documented, by status. */
export interface CreatePetResponses {
  /** OK */
  200: {
    body: CreatePetResponse;
  };
}

/** What `createPet` fails with; `status` tells its bodies apart. */
export type CreatePetError = ErrorOf<CreatePetResponses>;

const createPetOperation: Operation = {
  id: "createPet",
  method: "POST",
  unsafe: true,
  path: "/pets",
  body: /* @__PURE__ */ wholeBody("application/json", jsonBody),
  responses: { 200: [json] },
};

export function createPet(
  client: Client,
  request: CreatePetRequest,
  options?: RequestOptions<CreatePetResponses>,
): Promise<CreatePetResponse> {
  return client.send(createPetOperation, request, options);
}
