export interface Task {
  state: State;
  next?: State | undefined;
  kind?: "task" | undefined;
  mixed?: 1 | "two" | true | null | -3.5 | undefined;
  fixed?:
    | {
        a: [1, "x"];
      }
    | undefined;
}

export type State = "open" | "done" | (string & {});

export type Order = "asc" | "desc";
