export type Nothing = never;

export type Anything = unknown;

export type NotNull =
  | string
  | number
  | boolean
  | {
      [key: string]: unknown;
    }
  | unknown[];

export type NotText = number | null;

export type NotEmpty = "a" | "b" | (string & {});

export type NotAny = never;

export type Either = {
  id?: number;
  name?: string;
} & (
  | {
      name?: never;
      id: number;
    }
  | {
      id?: never;
      name: string;
    }
);

export type Pattern = string;

export interface NotBoth {
  [key: string]: unknown;
}

/**
 * What it is called
 *
 * No duplicate items.
 *
 * @example ["a"]
 * @see https://example.com/docs
 */
export type Documented = string[];

/** Says nothing new. */
export type Beside = Either;
