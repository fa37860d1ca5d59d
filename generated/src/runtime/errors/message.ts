import { memberOf } from "../values/objects.js";

/** The message that an error body holds; `""` when there is none. */
export function messageOf(body: unknown): string {
  // `{ "error": "…" }` and `{ "error": { "message": "…" } }` are as common as `{ "message": "…" }`.
  const error = memberOf(body, "error");
  const keys = ["message", "detail", "title"];
  const members = [error, body].flatMap((holder) => keys.map((key) => memberOf(holder, key)));
  return [body, error, ...members].find((text) => typeof text === "string") ?? "";
}
