import * as standalone from "prettier/standalone";
import type { util } from "prettier";

/** The columns of a text: characters of East Asian scripts and emoji take two, combining ones none. */
export function widthOf(text: string): number {
  return isAscii.test(text) ? text.length : getStringWidth(text);
}

const isAscii = /^[\x20-\x7e]*$/;
// The types of `prettier/standalone` do not declare `util`.
const { getStringWidth } = (standalone as unknown as { readonly util: typeof util }).util;
