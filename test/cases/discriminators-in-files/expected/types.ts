/** Nothing but the mapping leads to the other files. */
export type Pet = Dog | Cat | Fish;

/** Nothing but the mapping leads to the other files. */
export interface PetBase {
  kind: string;
  name?: string;
}

export type Fish = PetBase & {
  depth?: number;
  kind: "fish";
};

export type Bird = {
  kind: "finch";
} & Finch;

export interface Finch {
  kind: string;
}

export type Cat = PetBase & {
  naps: number;
  kind: "cat";
};

export type Dog = PetBase & {
  barks: boolean;
  kind: "dog";
};
