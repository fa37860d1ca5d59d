export interface Pet {
  name: string;
  description?: string | undefined;
  tags?: Owner[] | undefined;
  owner?: Owner | undefined;
  parent?: Pet | undefined;
  labels?:
    | {
        [key: string]: string;
      }
    | undefined;
}

export interface Owner {
  id: number;
  phone?: string | undefined;
}
