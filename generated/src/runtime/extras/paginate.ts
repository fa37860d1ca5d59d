import type { Response } from "../core/platform.js";
import type { Operation, OperationChanges } from "../operation/operation.js";
import type { Paging } from "../operation/paging.js";
import type { Client } from "../core/client.js";
import { DecodeError } from "../errors/errors.js";
import { failureOf } from "../errors/sdk-error.js";
import { toObject } from "../values/objects.js";
import { nextPage, valueAt } from "./next-page.js";
import type { Page } from "./next-page.js";
import { callOperation } from "./operation-function.js";
import type { ArgumentsOf, OperationFunction, ResponsesOf } from "./operation-function.js";

/** An item of an operation's pages; `never` when it has none. */
export type ItemOf<Op> = Extract<ResponsesOf<Op>[keyof ResponsesOf<Op>], { readonly item: unknown }>["item"];

/** The arguments of a paged operation after its client. */
export type PagedArguments<Op> = [ItemOf<Op>] extends [never]
  ? readonly [error: "This operation has no pages"]
  : ArgumentsOf<Op>;

/** Yields the items of all pages of an operation; a page is requested when its first item is. */
export async function* paginate<Op extends OperationFunction>(
  operation: Op,
  client: Client,
  ...rest: PagedArguments<Op>
): AsyncGenerator<ItemOf<Op>, void, undefined> {
  // The document says that the items are of this type.
  for await (const { items } of pagesOf(operation, client, rest)) yield* items as readonly ItemOf<Op>[];
}

/** Yields the pages of an operation; a page is requested when the loop gets to it. */
export async function* pages<Op extends OperationFunction>(
  operation: Op,
  client: Client,
  ...rest: PagedArguments<Op>
): AsyncGenerator<Awaited<ReturnType<Op>>, void, undefined> {
  // The document says that bodies are of this type.
  for await (const { body } of pagesOf(operation, client, rest)) yield body as Awaited<ReturnType<Op>>;
}

/** What a call for a page resolves to. */
type Answer = readonly [body: unknown, response: Response, operation: PagedOperation];

/** `PagedArguments` has ruled out other operations. */
type PagedOperation = Operation & { readonly paging: Paging };

async function* pagesOf(
  operation: OperationFunction,
  client: Client,
  [first, ...options]: readonly unknown[],
): AsyncGenerator<Page> {
  let request = toObject(first);
  let follow: ((url: string) => string) | undefined;
  const seen = new Set<unknown>();
  for (;;) {
    const changes: OperationChanges = { follow, result: (...answer) => answer };
    const answer = await callOperation<Answer>(operation, client, [request, ...options], changes);
    const [body, response, { id, paging }] = answer;
    const { key, more, follow: linked } = paging;
    const page = { body, items: (valueAt(body, paging.items) ?? []) as readonly unknown[], response };
    yield page;

    const next = nextPage(paging, page, key && request[key]);
    if (!next || (more && !valueAt(body, more))) return;
    if (seen.has(next)) throw failureOf(id, new DecodeError(response, "the pages repeat"));
    seen.add(next);
    if (linked) follow = (own) => linked(response, String(next), own);
    else request = { ...request, [key]: next };
  }
}
