import type { Response } from "../core/platform.js";
import type { BodyPath, Paging } from "../operation/paging.js";
import { memberOf } from "../values/objects.js";

/** A page that has arrived. */
export interface Page {
  readonly body: unknown;
  readonly items: readonly unknown[];
  readonly response: Response;
}

/**
 * What leads to the next page: a URL, or the value of the key that selects it; falsy after the last page. `current` is
 * the value that the key had for this page.
 */
export function nextPage(paging: Paging, { body, items, response }: Page, current: unknown): unknown {
  switch (paging.by) {
    case "linkHeader":
      return nextLink.exec(response.headers.get("link") ?? "")?.[1];
    case "cursorHeader":
      return response.headers.get(paging.header);
    case "offset":
      return items.length && Number(current ?? 0) + items.length;
    case "page":
      return items.length && Number(current ?? paging.first) + 1;
    default:
      return valueAt(body, paging.at);
  }
}

/** The target of `rel=next` in a Link header (RFC 8288, section 3). */
const nextLink = /<([^>]*)>[^<]*;\s*rel="?([^"]*\s)?next(?![\w-])/i;

/** The value at a path; `undefined` if the path leads nowhere. */
export function valueAt(body: unknown, path: BodyPath): unknown {
  return path.reduce<unknown>(
    (value, key) => (Array.isArray(value) ? value.at(Number(key)) : memberOf(value, key)),
    body,
  );
}
