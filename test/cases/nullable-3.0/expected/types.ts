export interface Thing {
  always: string | null;
  maybe: Other | null;
  choice?: "one" | "two" | null | (string & {});
  anything?: unknown;
}

export interface Other {
  id?: number;
}
