import { memberOf } from "../values/objects.js";

/** The message in an error body; `""` if the body has no message. */
export function messageOf(body: unknown): string {
  // `{ "error": "…" }` and `{ "error": { "message": "…" } }` are as common as `{ "message": "…" }`.
  const error = memberOf(body, "error");
  const keys = ["message", "detail", "title"];
  const members = [error, body].flatMap((holder) => keys.map((key) => memberOf(holder, key)));
  return [body, error, ...members].find((text) => typeof text === "string") ?? "";
}
