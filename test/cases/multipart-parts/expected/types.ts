export interface Upload {
  data: Bytes;
  more?: Bytes[];
}

/** @format binary */
export type Bytes = string;

export interface Meta {
  name?: string;
}
