import { readFileSync, statSync } from "node:fs";
import { resolve } from "node:path";
import type { Location } from "../../diagnostics.js";
import { widthOf } from "../../layout/width.js";
import { isUrl } from "../../load/source.js";
import { printable } from "./printable.js";

/** The lines around a place, as rows of text; `null` if its file cannot be shown. */
export type Frames = (location: Location) => readonly FrameRow[] | null;

/** A line of a frame: what stands left of the bar, and what stands right of it. */
export interface FrameRow {
  readonly gutter: string;
  readonly text: string;
  readonly isMarked: boolean;
}

/** How much of a line is shown, in columns. */
const width = 100;

/** Opens the files that diagnostics are about, named relative to a folder. */
export function openFrames(folder: string): Frames {
  const files = new Map<string, readonly string[] | null>();
  return ({ file, line, column }) => {
    const lines = files.get(file) ?? linesOf(file, folder);
    files.set(file, lines);
    return lines?.[line - 1] === undefined ? null : frameOf(lines, line, column);
  };
}

function linesOf(file: string, folder: string): readonly string[] | null {
  if (isUrl(file) || file.startsWith("<")) return null;
  try {
    const path = resolve(folder, file);
    const text = statSync(path).isFile() ? readFileSync(path, "utf8") : "";
    // A file that is no text says nothing to people, and may hold what they do not want in a log.
    return text === "" || /[\0\ufffd]/.test(text) ? null : text.split(/\r\n|\n|\r/);
  } catch {
    return null;
  }
}

/** The line before a place, its own with a caret below, and the one after it. */
function frameOf(lines: readonly string[], line: number, column: number): readonly FrameRow[] {
  const numbers = [line - 1, line, line + 1].filter((number) => lines[number - 1] !== undefined);
  const digits = String(numbers.at(-1)).length;
  // A line may be the whole document: only what is around the column is shown.
  const start = Math.max(0, column - 1 - width / 2);
  const cut = (text: string): string => printable(text.slice(start, start + width));
  return numbers.flatMap((number): readonly FrameRow[] => {
    const text = lines[number - 1] ?? "";
    const shown = { gutter: String(number).padStart(digits), text: cut(text), isMarked: number === line };
    if (number !== line) return text.trim() === "" ? [] : [shown];
    const indent = " ".repeat(widthOf(printable(text.slice(start, column - 1))));
    return [shown, { gutter: " ".repeat(digits), text: `${indent}^`, isMarked: false }];
  });
}
