import type { Response } from "../core/platform.js";
import type { BodyDecoder } from "./response.js";

/** A body in JSON. One that the document describes is not empty. */
export async function json(
  response: Response,
  _context: unknown,
  { optional }: { readonly optional?: true },
): Promise<unknown> {
  const text = await response.text();
  if (text) return JSON.parse(text) as unknown;
  if (!optional) throw new SyntaxError("empty body");
  return undefined;
}

/** A body that the document does not describe: JSON if it parses, else text; `undefined` when it is empty. */
export async function anyBody(response: Response): Promise<unknown> {
  const text = await response.text();
  try {
    const value: unknown = JSON.parse(text);
    return value;
  } catch {
    return text || undefined;
  }
}

/** A body of text. */
export const text: BodyDecoder = (response) => response.text();

/** A body of bytes. */
export const blob: BodyDecoder = (response) => response.blob();

/** The document describes no body. One that comes anyway is cancelled, which frees the connection. */
export const empty: BodyDecoder = (response) => response.body?.cancel();
