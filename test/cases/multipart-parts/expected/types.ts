export interface Upload {
  data: Bytes;
  more?: Bytes[];
}

/** Binary data. */
export type Bytes = string;

export interface Meta {
  name?: string | undefined;
}
