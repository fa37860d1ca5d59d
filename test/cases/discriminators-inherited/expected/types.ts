export type Pet =
  | ({
      kind: "Cat";
    } & Cat)
  | Lion;

export interface PetBase {
  /** What it is. */
  kind: string;
  name?: string | undefined;
}

export type Cat = PetBase & {
  lives?: number | undefined;
  kind: "Cat" | "Lion";
};

export type Lion = {
  mane?: boolean | undefined;
  kind: "Lion";
} & Cat;

export type EventSchema =
  | ({
      type: "plain";
    } & EventBase)
  | MadeEvent
  | GoneEvent;

export interface EventBase {
  type: "made" | "gone" | "plain" | (string & {});
  /** A date-time. */
  at?: string;
}

export type MadeEvent = EventBase & {
  by?: string;
  type: "made";
};

export type GoneEvent = EventBase & {
  why?: string;
  type: "gone";
};

export type Shape = {
  form: string;
  area?: number;
} & (Circle | Square);

export interface ShapeBase {
  form: string;
  area?: number;
}

export type Circle = ShapeBase & {
  radius?: number;
  form: "circle";
};

export type Square = ShapeBase & {
  side?: number;
  form: "square";
};

export type MaybePet = Pet | null;
