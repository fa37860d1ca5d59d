import type { Location } from "../diagnostics.js";
import type { Json, JsonObject } from "../document/json.js";
import { pointerTo } from "../document/pointer.js";
import type { SettingPath } from "../settings/faults.js";
import { openLines } from "../load/places/lines.js";
import type { LineColumn } from "../load/places/lines.js";
import { openLocator } from "../load/places/locate.js";

const start: LineColumn = { line: 1, column: 1 };

/**
 * Where a setting stands in the text of a config file. In a program, it is where the innermost name of the path is first
 * written as a key, which nearly always is the setting; else the start of the file.
 */
export function placeOf(file: string, text: string, path: SettingPath): Location {
  const pointer = pointerTo("", ...path);
  const { line, column } = file.endsWith(".json") ? inJson(text, pointer) : inProgram(text, path);
  return { file, line, column, pointer: file.endsWith(".json") ? pointer : "" };
}

function inJson(text: string, pointer: string): LineColumn {
  const value = JSON.parse(text) as Json;
  // A list has places as an object does.
  return value instanceof Object ? openLocator(text, value as JsonObject).locate(pointer) : start;
}

function inProgram(text: string, path: SettingPath): LineColumn {
  const names = path.filter((key) => typeof key === "string").reverse();
  const offsets = names.map((name) =>
    text.search(new RegExp(`(?<![\\w$.])${escaped(name)}["'\`]?\\s*[:(,}]`)),
  );
  return openLines(text)(offsets.find((offset) => offset >= 0) ?? 0);
}

function escaped(text: string): string {
  return text.replace(/[$()*+.?[\\\]^{|}]/g, "\\$&");
}
