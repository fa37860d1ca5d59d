import type { Client } from "../runtime/core/client.js";
import type { ErrorOf } from "../runtime/errors/error-of.js";
import type { Operation } from "../runtime/operation/operation.js";
import type { RequestOptions } from "../client.js";
import type { Task, TaskInput } from "../types.js";
import { json } from "../runtime/responses/decode.js";
import { jsonBody } from "../runtime/bodies/json.js";

export function createTask(
  client: Client,
  request: CreateTaskRequest,
  options?: RequestOptions<CreateTaskResponsesByStatus>,
): Promise<CreateTaskResponse> {
  return client.send(createTaskOperation, request, options);
}

/** The request of `createTask`. */
export type CreateTaskRequest = TaskInput;

/** The response body of `createTask`. */
export type CreateTaskResponse = Task;

/** The documented responses of `createTask`, by status. */
export interface CreateTaskResponsesByStatus {
  /** Made */
  201: {
    body: CreateTaskResponse;
  };
}

/** The errors that `createTask` throws; `status` narrows the type of `body`. */
export type CreateTaskError = ErrorOf<CreateTaskResponsesByStatus>;

const createTaskOperation: Operation = {
  id: "createTask",
  method: "POST",
  idempotent: false,
  path: "/tasks",
  body: { mediaType: "application/json", encode: jsonBody },
  responses: { 201: { decode: json } },
};
