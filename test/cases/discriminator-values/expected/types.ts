export type Shape =
  | ({
      kind: 1;
    } & Circle)
  | ({
      kind: 2 | -3;
    } & Square);

export interface Circle {
  kind: number;
  r: number;
}

export interface Square {
  kind: ShapeKind;
  side: number;
}

export type ShapeKind = number;

export type Answer =
  | ({
      ok: true;
    } & Found)
  | ({
      ok: false;
    } & Missing);

export interface Found {
  ok: boolean;
  item: string;
}

export interface Missing {
  ok: boolean;
  reason: string;
}

export type Step = FirstStep | SecondStep;

export interface StepBase {
  order: 1 | 2;
}

/** Adds nothing. */
export type FirstStep = StepBase & {
  order: 1;
};

export type SecondStep = StepBase & {
  note?: string;
  order: 2;
};

export type Part =
  | TextPart
  | ({
      type: "image" | "image_url";
    } & ImagePart);

export interface TextPart {
  type: "text";
  text: string;
}

export interface ImagePart {
  type: "image" | "image_url" | (string & {});
  url: string;
}

export type Same = SameA | SameB;

export interface SameA {
  level: Level;
  a?: string;
}

export interface SameB {
  level: Level;
  b?: string;
}

export type Level = "low" | "high" | (string & {});

export type Pet =
  | Dog
  | ({
      kind: "cat";
    } & Cat);

export interface Dog {
  kind: string;
  bark?: boolean;
}

export interface Cat {
  kind: string;
  purr?: boolean;
}

export interface Restriction {
  type: "daily_restriction" | "weekly_restriction" | (string & {});
  seconds: number;
}

export type WeeklyRestriction = Restriction & {
  day: number;
};

export type Vehicle =
  | ({
      type: "tram" | "bus";
    } & VehicleBase)
  | Car
  | Bike;

export interface VehicleBase {
  type: "Car" | "bike" | "tram" | "bus" | (string & {});
}

export type Car = VehicleBase & {
  doors?: number;
  type: "Car";
};

export type Bike = VehicleBase & {
  type?: "bike";
};

export type Tram = VehicleBase & {
  lines?: number;
};

export type Plan = FreePlan | PaidPlan;

export interface PlanBase {
  tier: "free" | "paid" | (string & {});
}

export type FreePlan = PlanBase & {
  ads?: boolean;
  tier: "free";
};

export type PaidPlan = PlanBase & {
  price?: number;
};
