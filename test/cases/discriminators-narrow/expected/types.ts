export type Pet =
  | ({
      kind: "cat" | "lion";
    } & Cat)
  | Dog
  | ({
      kind: "Fish";
    } & Fish)
  | Bird;

export interface Cat {
  kind: string;
  lives?: number;
}

export interface Dog {
  kind: "dog";
  tricks?: string[];
}

export interface Fish {
  kind?: string;
  salty?: boolean;
}

export type Bird = Winged & {
  song?: string;
};

export interface Winged {
  kind: "bird";
}
