import type { Client } from "./client.js";
import { DecodeError } from "./errors.js";
import type { BodyPath, Operation, Paging, ParameterEntry } from "./operation.js";
import type { OperationOptions } from "./options.js";
import type { ArgumentsOf, OperationFunction, ResponsesOf } from "./results.js";

/** The items of an operation's pages; `never` when it has none. */
export type ItemOf<Op> = Extract<ResponsesOf<Op>[keyof ResponsesOf<Op>], { readonly item: unknown }>["item"];

/** What a paged operation takes after its client. */
export type PagedArguments<Op> = [ItemOf<Op>] extends [never]
  ? readonly [error: "This operation has no pages"]
  : ArgumentsOf<Op>;

/** Calls an operation for one page after the other, as far as they are asked for, and gives their items. */
export async function* paginate<Op extends OperationFunction>(
  operation: Op,
  client: Client,
  ...rest: PagedArguments<Op>
): AsyncGenerator<ItemOf<Op>, void, undefined> {
  for await (const [, items] of walk(operation, client, rest)) yield* items as ItemOf<Op>[];
}

/** Calls an operation for one page after the other, as far as they are asked for, and gives them whole. */
export async function* pages<Op extends OperationFunction>(
  operation: Op,
  client: Client,
  ...rest: PagedArguments<Op>
): AsyncGenerator<Awaited<ReturnType<Op>>, void, undefined> {
  for await (const [page] of walk(operation, client, rest)) yield page as Awaited<ReturnType<Op>>;
}

/** Sets the query of a link, which is the value of the key `""`, in place of what other parameters wrote. */
const linkedQuery: ParameterEntry = [
  "",
  ({ query }, _name, value) => query.splice(0, query.length, value as string),
];

async function* walk(
  operation: OperationFunction,
  client: Client,
  rest: readonly unknown[],
): AsyncGenerator<readonly [page: unknown, items: readonly unknown[]]> {
  const [first, options] = rest as readonly [Readonly<Record<string, unknown>>?, OperationOptions?];
  let request = first;
  const seen = new Set<unknown>();
  for (;;) {
    let descriptor!: Operation;
    let response!: Response;
    const page = await operation(
      // What an operation sends says how it is paged.
      {
        send: (sent, ...call) =>
          client.send(
            { ...(descriptor = sent), parameters: [...(sent.parameters ?? []), linkedQuery] },
            ...call,
          ),
      },
      request as never,
      { ...options, receive: (answer: Response) => (response = answer) } as never,
    );
    const { items, next, key, more, from = 0, step } = descriptor.paging as Paging;
    const found = (at(page, items) ?? []) as readonly unknown[];
    yield [page, found];

    const target = next
      ? at(page, next)
      : key
        ? found.length && Number(request?.[key] ?? from) + (step ?? found.length)
        : nextLink.exec(String(response.headers.get("link")))?.[1];
    if (!target || (more && !at(page, more))) return;
    const value = key ? target : /\?([^#]+)/.exec(String(target))?.[1];
    if (!value || seen.size === seen.add(value).size) {
      throw new DecodeError(response, "the next page is not a new one");
    }
    request = { ...request, [key ?? ""]: value };
  }
}

/** The target of the link to the next page in a Link header (RFC 8288, section 3). */
const nextLink = /<([^>]*)>[^<]*;\s*rel="?([^"]*\s)?next(?![\w-])/i;

/** The value at a path, `undefined` when there is none. */
function at(body: unknown, path: BodyPath): unknown {
  return path.reduce<unknown>(
    (value, step) =>
      Array.isArray(value) ? value.at(step as never) : (Object(value) as Record<string, unknown>)[step],
    body,
  );
}
