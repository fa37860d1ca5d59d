import { itemsOf, longestItem } from "./items.js";
import type { BodyDecoder } from "./operation.js";

const separator = "\u001e";

/** Items in JSON, a record separator before each and a line feed after it (RFC 7464). */
export const jsonSequence: BodyDecoder = /* @__PURE__ */ itemsOf(/\n/, `\n${separator}\n`, () => {
  let record = "";
  return (line) => {
    const start = line.indexOf(separator);
    // A record that the next one cuts off is not complete, and parsing says why.
    if (start >= 0 && record.trim()) JSON.parse(record);
    record = start < 0 ? `${record}${line}\n` : line.slice(start + 1);
    if (record.length > longestItem) throw new RangeError("item too long");
    let item: unknown;
    try {
      item = JSON.parse(record);
    } catch {
      // The line feed was one inside of the record.
      return [];
    }
    record = "";
    return [item];
  };
});
