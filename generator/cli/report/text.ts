import { styleText } from "node:util";
import { decorated } from "../../diagnostics.js";
import type { Diagnostic } from "../../diagnostics.js";
import { printable } from "./printable.js";
import type { Frames } from "./frame.js";

const colours = { error: "red", warning: "yellow", info: "blue" } as const;

/** A diagnostic whose texts, which may come from anywhere, do nothing to a terminal. */
function printed(item: Diagnostic): Diagnostic {
  const { location, message, hint } = item;
  const [file, pointer] = [printable(location?.file ?? ""), printable(location?.pointer ?? "")];
  const place = location === null ? null : { ...location, file, pointer };
  return { ...item, location: place, message: printable(message), hint: printable(hint) };
}

/** A diagnostic for a person: where and what, the lines around the place, and what to do. */
export function textOf(item: Diagnostic, frames: Frames, isColoured: boolean): string {
  const { location, severity } = item;
  const paint = (style: Parameters<typeof styleText>[0], text: string): string =>
    isColoured ? styleText(style, text, { validateStream: false }) : text;
  const rows = (location === null ? null : frames(location)) ?? [];
  return decorated(printed(item), {
    paint: (part, text) => paint(part === "hint" ? "cyan" : [colours[severity], "bold"], text),
    frame: rows.map(({ gutter, text, isMarked }) => {
      const bar = paint("dim", `${isMarked ? ">" : " "} ${gutter} |`);
      const isCaret = gutter.trim() === "";
      return text === "" ? bar : `${bar} ${isCaret ? paint(colours[severity], text) : text}`;
    }),
  });
}
