export type Thing = {
  text?: string | null;
  several?: string | number | boolean;
  nothing?: null;
  kept?: string | null;
  either?: string | null;
} | null;

export type Beside = One | Two | null;

export interface One {
  one: 1;
}

export interface Two {
  two: null;
}
