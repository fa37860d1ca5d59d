import { readFileSync, statSync } from "node:fs";
import { hashOf } from "../hash.js";

/** The hash of a file; `null` if it cannot be read. */
export function hashAt(path: string): string | null {
  try {
    // Reading anything but a file, such as a named pipe, may never end.
    return statSync(path).isFile() ? hashOf(readFileSync(path)) : null;
  } catch {
    return null;
  }
}
