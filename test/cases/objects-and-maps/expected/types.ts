export interface FreeForm {
  [key: string]: unknown;
}

export interface Closed {
  [key: string]: never;
}

export interface Numbers {
  [key: string]: number;
}

export interface NamedAndMore {
  name: string;
  __proto__?: boolean;
  constructor?: string;
  "a-b c"?: number;
  [key: string]: number | string | boolean | undefined;
}

export interface Patterns {
  [key: string]: string | number;
}

export type Anything = unknown;

export type Nothing = never;

/** Format: `uri-map`. */
export interface Links {
  [key: string]: string;
}

/** At least 1 item. */
export type Tuple = [string, number?, ...boolean[]];

export type Pair = [string, number];

export type Pairs = Pair[];

export type InlinePairs = [string, number][];
