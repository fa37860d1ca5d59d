import type { Json } from "../../document/json.js";
import type { OperationSource } from "../../document/operations.js";
import { pointerKeys } from "../../document/pointer.js";
import type { PagingOptions } from "../../options.js";
import type { ModelContext } from "../context.js";
import { readPaging } from "../../settings/paging.js";
import { patternOf } from "../../settings/pattern.js";
import type { Operation, Paging } from "../sdk.js";
import { unionOf } from "../type/combine.js";
import type { Type } from "../type/type.js";
import { anyItem, propertyNames, typeAt } from "../type/path.js";

/** The members of an operation that paging depends on. */
type Pageable = Pick<Operation, "parameters" | "request" | "responses">;

/** The extension that describes the paging of an operation. */
const extension = "x-specpress-paging";

/** How an operation is paged, according to the config or the document; `null` if neither describes it. */
export function pagingOf(source: OperationSource, operation: Pageable, context: ModelContext): Paging | null {
  const chosen = Object.entries(context.paging).find(([key]) => isMeant(source, key));
  const own = source.node.get(extension);
  if (chosen === undefined && own === undefined) return null;
  const [key, value] = chosen ?? [null, own];
  if (value === false) return null;
  const found = read(value, operation, context);
  if (typeof found !== "string") return found;
  // A key with `*` applies only to operations that its paging fits.
  if (key?.includes("*") !== true) {
    const place = key === null ? source.node.at(extension) : source.node;
    place.report("paging-invalid", `${source.method} ${source.path} cannot be paged as described: ${found}`);
  }
  return null;
}

/** Whether a key of `paging` matches an operationId or a method and path; `*` matches any text. */
export function isMeant({ node, method, path }: OperationSource, key: string): boolean {
  const pattern = patternOf(key);
  return pattern.test(node.text("operationId")) || pattern.test(`${method} ${path}`);
}

/** Reports the keys of the configured `paging` that match no operation. */
export function reportUnmatchedPaging(sources: readonly OperationSource[], context: ModelContext): void {
  for (const key of Object.keys(context.paging)) {
    if (sources.some((source) => isMeant(source, key))) continue;
    context.document.report(
      "paging-unmatched",
      `\`${key}\` in \`paging\` matches no operation of the document.`,
    );
  }
}

/** Applies a description of paging to an operation; returns a sentence if it does not fit. */
function read(
  value: Json | PagingOptions | undefined,
  operation: Pageable,
  context: ModelContext,
): Paging | string {
  const options = readPaging(value);
  if (typeof options === "string") return options;
  const body = unionOf(operation.responses.filter(({ success }) => success).map(({ type }) => type));
  const items = options.items === undefined ? onlyList(body, context) : pointerKeys(options.items);
  if (items === null)
    return "`items` must point to the items of a page: the response has no list, or several.";
  const item = typeAt(body, [...items, anyItem], context.schemas);
  if (item === null) return `The response has no list at \`${options.items ?? ""}\`.`;
  const absent = [options.link, options.cursor, options.more].find(
    (path) => path !== undefined && typeAt(body, pointerKeys(path), context.schemas) === null,
  );
  if (absent !== undefined) return `The response has nothing at \`${absent}\`.`;
  const name = options.parameter ?? options.offset ?? options.page;
  const key = name === undefined ? null : requestKey(name, operation, context);
  if (name !== undefined && key === null)
    return `No parameter and no field of the body is called \`${name}\`.`;
  const next = options.link ?? options.cursor;
  return {
    items,
    item,
    next: next === undefined ? null : pointerKeys(next),
    header: options.cursorHeader ?? null,
    key,
    more: options.more === undefined ? null : pointerKeys(options.more),
    count: countOf(options),
  };
}

/** Page numbers increase by one, starting at 1 unless `first` is set; offsets increase by the number of items. */
function countOf({ page, first = 1, offset }: PagingOptions): Paging["count"] {
  if (page !== undefined) return { from: first, step: 1 };
  return offset === undefined ? null : { from: 0, step: null };
}

/** The path of the only list in a body: the body itself, or one of its properties. */
function onlyList(body: Type, context: ModelContext): readonly string[] | null {
  if (typeAt(body, [anyItem], context.schemas) !== null) return [];
  const lists = propertyNames(body, context.schemas).filter((name) => {
    const items = typeAt(body, [name, anyItem], context.schemas);
    return items !== null && typeAt(body, [name], context.schemas)?.kind !== "unknown";
  });
  return lists.length === 1 ? lists : null;
}

/** The request key of a parameter or a field of the body; `null` if neither has this name. */
function requestKey(name: string, { parameters, request }: Pageable, context: ModelContext): string | null {
  const parameter = parameters.find((item) => item.name === name);
  if (parameter !== undefined) return parameter.key;
  return propertyNames(request.type, context.schemas).includes(name) ? name : null;
}
