/** The keys that lead to a value in a response body. In an array they are indexes, negative ones from its end. */
export type BodyPath = readonly string[];

/** How the pages of an operation follow each other. */
export type Paging = PagingBy & {
  /** Where the items of a page are. */
  readonly items: BodyPath;
  /** Where a value is that is falsy on the last page. */
  readonly more?: BodyPath;
};

/** What selects the next page: the query of a link, or the value of the request's `key`. */
export type PagingBy =
  /** A URL in the body. */
  | { readonly by: "link"; readonly at: BodyPath; readonly key?: undefined }
  /** The URL of `rel=next` in the Link header (RFC 8288). */
  | { readonly by: "linkHeader"; readonly key?: undefined }
  /** A value in the body. */
  | { readonly by: "cursor"; readonly at: BodyPath; readonly key: string }
  /** The number of items before the page. */
  | { readonly by: "offset"; readonly key: string }
  /** The number of the page. */
  | { readonly by: "page"; readonly key: string; readonly first: number };
