import { escapeInvisible } from "../../render/escape.js";

/** Text as a terminal may show it: on one line, without characters that control the terminal or that nobody sees. */
export function printable(text: string): string {
  return escapeInvisible(text.replaceAll("\t", "  ").replaceAll("\n", "\u21b5")).replace(
    /\p{Cc}/gu,
    "\ufffd",
  );
}
