import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { failure } from "../diagnostics.js";
import type { SpecpressError } from "../diagnostics.js";
import { isObject } from "../document/json.js";
import type { LoadedFile } from "./file.js";
import { sizeProblem } from "./parse.js";

/** What messages call a document that was given as a value. */
const name = "<input>";

/** A document that is parsed already. It is copied the way JSON would hold it, so that the caller's stays as it is. */
export function loadValue(input: object, cwd: string, mostValues: number): LoadedFile {
  const problem = sizeProblem(input, mostValues);
  if (problem !== null) throw inputFailure(problem.code, problem.message);
  const value = copyOf(input);
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

function copyOf(input: object): unknown {
  try {
    return JSON.parse(JSON.stringify(input));
  } catch (error) {
    const [reason = ""] = (error as Error).message.split("\n");
    throw inputFailure("input-not-object", `The document holds a value that JSON does not have: ${reason}.`);
  }
}

function inputFailure(code: "input-not-object" | "input-too-large", message: string): SpecpressError {
  return failure(code, message, { file: name, line: 1, column: 1, pointer: "" });
}
