import type { HeaderReader } from "./response.js";

/** A header that is text. */
export const readText: HeaderReader = (text) => text;

/** A header that is a number. */
export const readNumber: HeaderReader = (text) => Number(text);

/** A header that is a boolean. */
export const readBoolean: HeaderReader = (text) => text === "true";

/** A header that is a list, separated by commas (RFC 9110, section 5.6.1); those in quotes or `<…>` belong to an item. */
export const readList: HeaderReader = (text) =>
  [...text.matchAll(/(?:"(?:\\.|[^"\\])*"|<[^>]*>|[^,])+/g)].map(([item]) => item.trim()).filter(Boolean);

/** `Set-Cookie`, whose values have commas of their own (RFC 6265, section 3): an item for each header line. */
export const readCookies: HeaderReader = (_text, headers) => headers.getSetCookie();
