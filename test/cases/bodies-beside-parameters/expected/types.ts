export interface Change {
  note?: string;
}

export interface Pet {
  name: string;
  age?: number | undefined;
}
