import { longestItem, readItems } from "./items.js";
import type { ItemDecoder } from "./items.js";

const recordSeparator = "\u001e";

/** A JSON text sequence: a record separator before each item and a line feed after it (RFC 7464). */
export const jsonSequence: ItemDecoder = (response, context) => {
  let record = "";
  return readItems(response, context, /\n/, `\n${recordSeparator}\n`, (line) => {
    const start = line.indexOf(recordSeparator);
    // The next record has cut this one off: parsing it throws an error that says why.
    if (start >= 0 && record.trim() !== "") JSON.parse(record);
    record = start < 0 ? `${record}${line}\n` : line.slice(start + 1);
    if (record.length > longestItem) throw new SyntaxError("too long");
    try {
      const item: unknown = JSON.parse(record);
      record = "";
      return [item];
    } catch {
      // A record in several lines is not complete yet.
      return [];
    }
  });
};
