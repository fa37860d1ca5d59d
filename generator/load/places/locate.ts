import type { Json, JsonObject } from "../../document/json.js";
import { pointerKeys } from "../../document/pointer.js";
import { openLines } from "./lines.js";
import type { LineColumn } from "./lines.js";
import { jsonFinder } from "./locate-json.js";
import { yamlFinder } from "./locate-yaml.js";
import { isJson } from "../parse.js";

/** Finds JSON pointers in the text that was parsed. */
export interface Locator {
  /** The place of a pointer: its key, or the key of its nearest parent that exists. */
  locate(pointer: string): LineColumn;
  /** A number, boolean or null as it is written, such as `1.10`; `null` if the text holds another value there. */
  written(pointer: string, value: Json): string | null;
}

/** Makes a locator for a text and its value. It reads of the text what the pointers lead through. */
export function openLocator(text: string, value: JsonObject): Locator {
  const finder = isJson(text) ? jsonFinder(text, value) : yamlFinder(text, value);
  const lines = openLines(text);
  return {
    locate: (pointer) => lines(finder.offset(pointerKeys(pointer))),
    written: (pointer, member) => finder.written(pointerKeys(pointer), member),
  };
}
