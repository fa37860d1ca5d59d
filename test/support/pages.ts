import { afterAll, beforeAll, beforeEach } from "vitest";
import { makeClient } from "../../templates/runtime/core/client.js";
import type { Client } from "../../templates/runtime/core/client.js";
import type { OperationOptions } from "../../templates/runtime/core/options.js";
import { paginate } from "../../templates/runtime/extras/paginate.js";
import { followLink } from "../../templates/runtime/operation/link.js";
import type { Operation } from "../../templates/runtime/operation/operation.js";
import type { Paging } from "../../templates/runtime/operation/paging.js";
import { queryForm } from "../../templates/runtime/parameters/query.js";
import { json } from "../../templates/runtime/responses/decode.js";
import { startServer } from "./server.js";
import type { LoopbackServer, Received } from "./server.js";

/** A response with one page. */
export interface Page {
  readonly status?: number;
  readonly headers?: Record<string, string>;
  readonly json: unknown;
}

export interface Item {
  readonly id: number;
}

type Request = Readonly<Record<string, unknown>>;

/** An operation whose pages have items with an `id`. */
export function operationOf(paging: Paging, more: Partial<Operation> = {}) {
  const descriptor: Operation = {
    id: "list",
    method: "GET",
    idempotent: true,
    path: "/things",
    parameters: ["page", "cursor", "filter"].map((name) => ({ name, write: queryForm })),
    responses: { 200: { decode: json } },
    paging,
    ...more,
  };
  return (
    client: Client,
    request?: Request,
    options?: OperationOptions<{ 200: { body: unknown; item: Item } }>,
  ): Promise<unknown> => client.send(descriptor, request, options);
}

export const ids = (...list: number[]): Item[] => list.map((id) => ({ id }));
export const linked = (list: Item[], next: unknown): Page => ({ json: { data: list, meta: { next } } });
export const byLink: Paging = { items: ["data"], by: "link", follow: followLink, at: ["meta", "next"] };

/** Opens a server of pages for the tests of a file. */
export function openPages() {
  let server: LoopbackServer;
  let pages: readonly Page[] = [];
  beforeAll(async () => {
    server = await startServer((_request, response, count) => {
      const { status = 200, headers = {}, json: body } = pages[Math.min(count, pages.length) - 1] as Page;
      response.writeHead(status, { "content-type": "application/json", ...headers });
      response.end(JSON.stringify(body));
    });
  });
  afterAll(() => server.close());
  beforeEach(() => {
    server.received.length = 0;
  });
  const client = (): Client =>
    makeClient({ server: server.url, schemes: {}, security: [] }, { retry: { limit: 0 } });
  return {
    client,
    url: (): string => server.url,
    /** The pages that the server responds with, in order; it repeats the last one. */
    serve(given: readonly Page[]): void {
      pages = given;
    },
    received: (): readonly Received[] => server.received,
    /** Loops over all items of the pages. */
    async all(
      paging: Paging,
      given: readonly Page[],
      request: Request = {},
      more: Partial<Operation> = {},
    ): Promise<{ ids: readonly number[]; targets: readonly string[] }> {
      pages = given;
      const items: Item[] = [];
      for await (const item of paginate(operationOf(paging, more), client(), request)) items.push(item);
      return { ids: items.map(({ id }) => id), targets: server.received.map(({ target }) => target) };
    },
  };
}
