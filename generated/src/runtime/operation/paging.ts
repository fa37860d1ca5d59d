import type { Response } from "../core/platform.js";

/** The keys that lead to a value in a response body. In an array they are indexes, negative ones from its end. */
export type BodyPath = readonly string[];

/** How the pages of an operation follow each other. */
export type Paging = PagingBy & {
  /** Where the items of a page are. */
  readonly items: BodyPath;
  /** Where a value is that is falsy on the last page. */
  readonly more?: BodyPath;
};

/** Pages that link to each other. */
interface LinkPaging {
  /** Makes the URL of the page that a response links to; only operations with links import it. */
  readonly follow: (response: Response, link: string, own: string) => string;
  readonly key?: undefined;
}

/** Pages that a value of the request selects. */
interface KeyPaging {
  readonly key: string;
  readonly follow?: undefined;
}

/** What selects the next page: a link, or the value of the request's `key`. */
export type PagingBy =
  /** A URL in the body. */
  | (LinkPaging & { readonly by: "link"; readonly at: BodyPath })
  /** The URL of `rel=next` in the Link header (RFC 8288). */
  | (LinkPaging & { readonly by: "linkHeader" })
  /** A value in the body. */
  | (KeyPaging & { readonly by: "cursor"; readonly at: BodyPath })
  /** The value of a response header. */
  | (KeyPaging & { readonly by: "cursorHeader"; readonly header: string })
  /** The number of items before the page. */
  | (KeyPaging & { readonly by: "offset" })
  /** The number of the page. */
  | (KeyPaging & { readonly by: "page"; readonly first: number });
