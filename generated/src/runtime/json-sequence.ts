import { itemDecoder, longestItem } from "./items.js";
import type { BodyDecoder } from "./operation.js";

const separator = "\u001e";

/** Items in JSON, a record separator before each and a line feed after it (RFC 7464); the record is remembered. */
export const jsonSequence: BodyDecoder = /* @__PURE__ */ itemDecoder(/\n/, `\n${separator}\n`, (line, memory) => {
  const start = line.indexOf(separator);
  // A record that the next one cuts off is not complete, and parsing says why.
  if (start >= 0 && memory.data.trim()) JSON.parse(memory.data);
  memory.data = start < 0 ? `${memory.data}${line}\n` : line.slice(start + 1);
  if (memory.data[longestItem]) throw new Error("too long");
  let item: unknown;
  try {
    item = JSON.parse(memory.data);
  } catch {
    // The line feed was one inside of the record.
    return [];
  }
  memory.data = "";
  return [item];
});
