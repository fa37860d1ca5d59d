import { anyBody } from "./decode.js";
import type { BodyDecoder } from "./response.js";

/** A body of which the document leaves the media type open: as its Content-Type says. */
export const anyType: BodyDecoder = (response) => {
  const type = response.headers.get("content-type") ?? "json";
  if (/\bjson\b/i.test(type)) return response.json();
  return /^text|\b(?:xml|yaml)\b/i.test(type) ? anyBody(response) : response.blob();
};

/** The same where the document says that it is text. Some servers send text as JSON without quoting it. */
export const anyText: BodyDecoder = async (response) => {
  const type = response.headers.get("content-type") ?? "";
  if (!/\bjson\b/i.test(type)) return response.text();
  const body = await anyBody(response.clone());
  return typeof body === "string" ? body : response.text();
};
