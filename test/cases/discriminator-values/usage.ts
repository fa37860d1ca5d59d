import { createClient, addPart, addRestriction } from "./src/index.js";
import type { Answer, Part, Shape, Step } from "./src/index.js";

const client = createClient();

/** Comparing with a value of the property's own type narrows the union. */
export function sizeOf(shape: Shape): number {
  return shape.kind === 1 ? shape.r : shape.side;
}

export function answered(answer: Answer): string {
  return answer.ok ? answer.item : answer.reason;
}

export function noteOf(step: Step): string | undefined {
  return step.order === 2 ? step.note : undefined;
}

export function shown(part: Part): string {
  return part.type === "text" ? part.text : part.url;
}

export async function send(): Promise<void> {
  await addPart(client, { body: { type: "image", url: "https://example.com/a.png" } });
  await addRestriction(client, { type: "daily_restriction", seconds: 60 });
  // @ts-expect-error The name of the schema is not one of the values that it lists.
  await addPart(client, { body: { type: "ImagePart", url: "https://example.com/a.png" } });
}
