import { readItems } from "./items.js";
import type { ItemDecoder } from "./items.js";

/** JSON lines: an item in each line. */
export const jsonLines: ItemDecoder = (response, context) =>
  readItems(response, context, /\n/, "\n", (line) => {
    return line.trim() === "" ? [] : [JSON.parse(line) as unknown];
  });
