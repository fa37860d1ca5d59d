export type Network = {
  subnets?: {
    ipv4?: string;
  }[];
  tags?: Tags;
  notes?: string;
  /** Exactly 2 items. */
  position?: [number, number];
  /** Exactly 16 items. */
  matrix?: number[];
  names?: Names;
} & Marks;

export type NetworkInput = {
  subnets?: {
    ipv4?: string;
  }[];
  tags?: Tags;
  notes?: string;
  /** Exactly 2 items. */
  position?: [number, number];
  /** Exactly 16 items. */
  matrix?: number[];
  names?: Names;
} & MarksInput;

export type Tags = string[];

export type Narrowed = Tags;

export type Either = (
  | {
      a: unknown;
    }
  | string
) &
  (
    | string
    | {
        a?: string;
      }
  );

export interface Names {
  en: string;
  de?: string;
}

export type Language = "en" | "de";

export interface Marks {
  by: User;
  id: Id;
  code: Id;
  any: Id | number;
}

export type MarksInput = Record<string, unknown>;

export interface User {
  name?: string;
}

export type Id = string;

export interface Question {
  model?: "small" | "large" | (string & {});
  voice?: Language | (string & {});
  owner?: User | null;
  version?: "1" | "2";
  level?: 1 | 2;
  sort?: ("name" | "age")[];
  language?: Language;
}
