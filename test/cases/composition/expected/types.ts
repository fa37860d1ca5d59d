export interface Base {
  id?: string;
  note?: string;
}

export type RequiresOfBase = Base & {
  id: string;
};

export interface InlineParts {
  /** The first letter. */
  a: string;
  b?: number;
}

export type OneOrOther = {
  email?: string;
  phone?: string;
} & (
  | {
      email: string;
    }
  | {
      phone: string;
    }
);

export type AnyWithSiblings = {
  id: string;
} & (
  | Base
  | {
      extra?: boolean;
    }
);

export type ArrayOfCompositions = (string | number[])[][];

/** A base that says something. */
export type BesideReference = Base & {
  note: string;
};

export type ClosedAround = {
  a: string;
} & Base;
