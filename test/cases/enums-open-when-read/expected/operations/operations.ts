import type { Client } from "../runtime/core/client.js";
import type { ErrorOf } from "../runtime/errors/error-of.js";
import type { Operation } from "../runtime/operation/operation.js";
import type { Order, State, Task } from "../types.js";
import type { RequestOptions } from "../client.js";
import { json } from "../runtime/responses/decode.js";
import { jsonBody } from "../runtime/bodies/json.js";
import { queryForm } from "../runtime/parameters/query.js";

export function createTask(
  client: Client,
  request: CreateTaskRequest,
  options?: RequestOptions<CreateTaskResponsesByStatus>,
): Promise<CreateTaskResponse> {
  return client.send(createTaskOperation, request, options);
}

/** The request of `createTask`. */
export type CreateTaskRequest = Task;

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

export function listTasks(
  client: Client,
  request?: ListTasksRequest,
  options?: RequestOptions<ListTasksResponsesByStatus>,
): Promise<ListTasksResponse> {
  return client.send(listTasksOperation, request, options);
}

/** The request of `listTasks`. */
export interface ListTasksRequest {
  state?: State | undefined;
  order?: Order | undefined;
}

/** The response body of `listTasks`. */
export type ListTasksResponse = Task[];

/** The documented responses of `listTasks`, by status. */
export interface ListTasksResponsesByStatus {
  /** OK */
  200: {
    body: ListTasksResponse;
  };
}

/** The errors that `listTasks` throws; `status` narrows the type of `body`. */
export type ListTasksError = ErrorOf<ListTasksResponsesByStatus>;

const listTasksOperation: Operation = {
  id: "listTasks",
  method: "GET",
  idempotent: true,
  path: "/tasks",
  parameters: [
    { name: "state", write: queryForm },
    { name: "order", write: queryForm },
  ],
  responses: { 200: { decode: json } },
};
