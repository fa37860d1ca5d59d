import type { EventSchema, Pet, Shape } from "./src/index.js";

export function lives(pet: Pet): number | undefined {
  // @ts-expect-error A lion has a mane, a pet need not.
  void pet.mane;
  return pet.kind === "Lion" ? Number(pet.mane) : pet.lives;
}

export function reason(event: EventSchema): string | undefined {
  if (event.type === "gone") return event.why;
  return event.type === "made" ? event.by : event.at;
}

export function size(shape: Shape): number | undefined {
  return shape.form === "circle" ? shape.radius : shape.side;
}
