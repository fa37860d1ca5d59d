import { memberOf } from "../values/objects.js";

/** The members of an error body that may hold its message, in the order in which they are looked at. */
const messageKeys = ["message", "detail", "title"];

/** The message that an error body holds; `""` when there is none. */
export function messageOf(body: unknown): string {
  // `{ "error": "…" }` and `{ "error": { "message": "…" } }` are as common as `{ "message": "…" }`.
  const error = memberOf(body, "error");
  const members = [error, body].flatMap((holder) => messageKeys.map((key) => memberOf(holder, key)));
  return [body, error, ...members].find((text) => typeof text === "string") ?? "";
}
