export interface Task {
  state: State;
  kind?: "task";
  mixed?: 1 | "two" | true | null | -3.5;
  fixed?: {
    a: [1, "x"];
  };
}

export interface TaskInput {
  state: StateInput;
  kind?: "task";
  mixed?: 1 | "two" | true | null | -3.5;
  fixed?: {
    a: [1, "x"];
  };
}

export type State = "open" | "done" | (string & {});

export type StateInput = "open" | "done";
