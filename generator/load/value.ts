import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { SpecpressError, failure } from "../diagnostics.js";
import { isObject } from "../document/json.js";
import type { LoadedFile } from "./file.js";
import { sizeProblem } from "./parse.js";

/** What messages call a document that was given as a value. */
const name = "<input>";

/** A document that is parsed already. It is copied the way JSON would hold it, so that the caller's stays as it is. */
export function loadValue(input: object, cwd: string, mostValues: number): LoadedFile {
  const value = readable(() => {
    const problem = sizeProblem(input, mostValues);
    if (problem !== null) throw inputFailure(problem.code, problem.message);
    return JSON.parse(JSON.stringify(input)) as unknown;
  });
  if (!isObject(value)) throw inputFailure("input-not-object", "The document is not an object with members.");
  return {
    name,
    url: pathToFileURL(resolve(cwd, name)),
    hash: null,
    value,
    locate: () => ({ line: 1, column: 1 }),
    written: () => null,
    warnings: [],
  };
}

/** What `read` gives; JSON lacks some values, and a getter may throw anything. */
function readable<T>(read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (error instanceof SpecpressError) throw error;
    const [reason = ""] = (error instanceof Error ? error.message : String(error)).split("\n");
    throw inputFailure("input-not-object", `The document holds a value that JSON does not have: ${reason}.`);
  }
}

function inputFailure(code: "input-not-object" | "input-too-large", message: string): SpecpressError {
  return failure(code, message, { file: name, line: 1, column: 1, pointer: "" });
}
