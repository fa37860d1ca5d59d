export type Page = CatPage | DogPage;

export interface PageBase {
  kind: string;
  next?: string;
}

export type CatPage = PageBase & {
  items: Cat[];
  kind: "cats";
};

export type DogPage = PageBase & {
  items: Dog[];
  kind: "dogs";
};

export interface Cat {
  meows?: boolean;
}

export interface Dog {
  barks?: boolean;
}
