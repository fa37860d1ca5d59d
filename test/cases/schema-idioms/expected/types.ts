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
  subnets?:
    | {
        ipv4?: string | undefined;
      }[]
    | undefined;
  tags?: Tags | undefined;
  notes?: string | undefined;
  /** Exactly 2 items. */
  position?: [number, number] | undefined;
  /** Exactly 16 items. */
  matrix?: number[] | undefined;
  names?: Names | undefined;
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
  de?: string | undefined;
}

export type Language = "en" | "de" | (string & {});

export interface Marks {
  by: User;
  id: Id;
  code: Id;
  any: Id | number;
}

export type MarksInput = Record<string, unknown>;

export interface User {
  name?: string | undefined;
}

export type Id = string;

export interface Question {
  model?: "small" | "large" | (string & {}) | undefined;
  voice?: Language | (string & {}) | undefined;
  owner?: User | null | undefined;
  version?: "1" | "2" | undefined;
  level?: 1 | 2 | undefined;
  sort?: ("name" | "age")[] | undefined;
  language?: Language | undefined;
}
