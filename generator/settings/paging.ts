import * as v from "valibot";
import type { GenericSchema } from "valibot";
import { line, objectOf, toggle } from "./checks.js";
import { checkSettings } from "./faults.js";
import type { SettingsOf } from "./setting.js";

/**
 * How the pages of an operation follow each other: exactly one of `link`, `linkHeader`, `cursor`, `cursorHeader`,
 * `offset` and `page`.
 * Values in a response body are located by JSON pointers; `-1` is the last item of a list.
 */
export interface PagingOptions {
  /** Where the items of a page are, such as `/data`; by default the only list in the body. */
  readonly items?: string;
  /** Where the URL of the next page is. It has to be at the same origin. */
  readonly link?: string;
  /** The URL of the next page is in the `Link` header (RFC 8288), `rel=next`. */
  readonly linkHeader?: boolean;
  /** Where the cursor of the next page is; `parameter` sends it. */
  readonly cursor?: string;
  /** The response header that has the cursor of the next page; `parameter` sends it. */
  readonly cursorHeader?: string;
  readonly parameter?: string;
  /** The parameter for the number of items before the page. */
  readonly offset?: string;
  /** The parameter for the number of the page. */
  readonly page?: string;
  /** The number of the first page; 1 by default. */
  readonly first?: number;
  /** Where the response says whether there is another page. */
  readonly more?: string;
}

const pointer = v.pipe(
  v.string("be a JSON pointer"),
  v.regex(/^(?:\/|$)/, "be a JSON pointer, starting with `/`"),
);

/** The settings that describe paging. */
export const pagingSettings: SettingsOf<PagingOptions> = {
  items: {
    check: pointer,
    example: "/data",
    docs: "where the items of a page are; by default the only list of the body",
  },
  link: {
    check: pointer,
    example: "/meta/next",
    docs: "where the URL of the next page is; it has to be at the same origin",
  },
  linkHeader: {
    check: toggle,
    example: true,
    docs: "`true`: the URL of the next page is in the `Link` header, `rel=next` (RFC 8288)",
  },
  cursor: {
    check: pointer,
    example: "/next",
    docs: "where the cursor of the next page is; `/data/-1/id` is the `id` of the last item",
  },
  cursorHeader: {
    check: line,
    example: "X-Next-Token",
    docs: "the response header that has the cursor of the next page",
  },
  parameter: { check: line, example: "after", docs: "the parameter that sends the cursor" },
  offset: { check: line, example: "offset", docs: "the parameter for the number of items before the page" },
  page: { check: line, example: "page", docs: "the parameter for the number of the page" },
  first: {
    check: v.pipe(v.number("be a whole number"), v.integer("be a whole number")),
    example: 1,
    docs: "the number of the first page; 1 by default",
  },
  more: { check: pointer, example: "/has_more", docs: "a field that is not `true` on the last page" },
};

const strategies = ["link", "linkHeader", "cursor", "cursorHeader", "offset", "page"] as const;

const paging = v.pipe(
  objectOf(pagingSettings),
  v.check(
    (options) =>
      strategies.filter((name) => options[name] !== undefined && options[name] !== false).length === 1,
    `have exactly one of ${strategies.map((name) => `\`${name}\``).join(", ")}`,
  ),
  v.check(
    ({ cursor = "", cursorHeader = "", parameter }) =>
      (cursor === "" && cursorHeader === "") || parameter !== undefined,
    "have `parameter` beside `cursor` or `cursorHeader`",
  ),
);

/** A description of paging, or `false` for no paging. */
export const pagingOrNone: GenericSchema<unknown, PagingOptions | false> = v.lazy((input) =>
  input === false ? v.literal(false) : paging,
);

/** Reads a description of paging; returns a sentence if it is not valid. */
export function readPaging(value: unknown): PagingOptions | string {
  const checked = checkSettings(paging, value, pagingSettings, "It");
  if (checked.ok) return checked.value;
  return checked.faults
    .map(({ code, message, hint }) => (code === "setting-unknown" ? `${message} ${hint}` : message))
    .join(" ");
}
