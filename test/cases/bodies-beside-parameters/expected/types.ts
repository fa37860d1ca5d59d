export interface Change {
  note?: string | undefined;
}

export interface Pet {
  name: string;
  age?: number | undefined;
}
