import type { HeaderReader } from "./response.js";

/** A header that is text. */
export const readText: HeaderReader = (text) => text;

/** A header that is a number. */
export const readNumber: HeaderReader = Number;

/** A header that is a boolean. */
export const readBoolean: HeaderReader = (text) => text === "true";

/** A header that is a list, separated by commas. */
export const readList: HeaderReader = (text) => text.split(",").map((item) => item.trim());
