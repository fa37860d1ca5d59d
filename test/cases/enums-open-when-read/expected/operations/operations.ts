import type { Client } from "../runtime/client.js";
import type { ErrorOf } from "../runtime/errors.js";
import type { Operation } from "../runtime/operation.js";
import type { RequestOptions } from "../client.js";
import type { Task, TaskInput } from "../types.js";
import { fieldsBody } from "../runtime/body.js";
import { json } from "../runtime/decode.js";
import { jsonBody } from "../runtime/json-body.js";

/** What `createTask` sends. */
export type CreateTaskRequest = TaskInput;

/** What `createTask` gives. */
export type CreateTaskResponse = Task;

/** Every response of `createTask` that is documented, by status. */
export interface CreateTaskResponses {
  /** Made */
  201: {
    body: CreateTaskResponse;
  };
}

/** What `createTask` fails with; `status` tells its bodies apart. */
export type CreateTaskError = ErrorOf<CreateTaskResponses>;

const createTaskOperation: Operation = {
  id: "createTask",
  method: "POST",
  unsafe: true,
  path: "/tasks",
  body: /* @__PURE__ */ fieldsBody("application/json", jsonBody),
  responses: { 201: [json] },
};

export function createTask(
  client: Client,
  request: CreateTaskRequest,
  options?: RequestOptions<CreateTaskResponses>,
): Promise<CreateTaskResponse> {
  return client.send(createTaskOperation, request, options);
}
