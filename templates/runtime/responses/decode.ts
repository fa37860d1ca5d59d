import type { BodyDecoder } from "./response.js";

/** A body in JSON. */
export const json: BodyDecoder = (response) => response.json();

/** A body of text. */
export const text: BodyDecoder = (response) => response.text();

/** A body of bytes. */
export const blob: BodyDecoder = (response) => response.blob();

/** The document describes no body. One that comes anyway is cancelled, which frees the connection. */
export const empty: BodyDecoder = (response) => response.body?.cancel();
