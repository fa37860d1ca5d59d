export interface Page {
  items: PageItem[];
  owner?: PageOwner;
  author?: Author;
}

export interface Author {
  parent?: Author;
  name?: AuthorName;
  page?: Page;
}

/** At least 1 character. */
export type AuthorName = string;

export interface PageItem {
  id?: number;
}

export interface PageOwner {
  name?: string;
}
