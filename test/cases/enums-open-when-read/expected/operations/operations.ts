import type { Client } from "../runtime/client.js";
import type { ErrorOf } from "../runtime/errors.js";
import type { Operation } from "../runtime/operation.js";
import type { RequestOptions } from "../client.js";
import type { Task, TaskInput } from "../types.js";
import { fieldsBody } from "../runtime/body.js";
import { json } from "../runtime/decode.js";
import { jsonBody } from "../runtime/json-body.js";

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
  unsafe: true,
  path: "/tasks",
  body: /* @__PURE__ */ fieldsBody("application/json", jsonBody),
  responses: { 201: [json] },
};
