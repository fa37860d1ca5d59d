import { styleText } from "node:util";
import type { Diagnostic } from "../../diagnostics.js";
import type { Frames } from "./frame.js";

/** How a text is coloured; as it is where there are no colours. */
type Paint = (style: Parameters<typeof styleText>[0], text: string) => string;

const colours = { error: "red", warning: "yellow", info: "blue" } as const;

/** A diagnostic for a person: where and what, the lines around the place, and what to do. */
export function textOf(item: Diagnostic, frames: Frames, isColoured: boolean): string {
  const paint: Paint = (style, text) =>
    isColoured ? styleText(style, text, { validateStream: false }) : text;
  const { location, severity, code, message, hint } = item;
  const place = location === null ? "" : `${location.file}:${location.line}:${location.column}: `;
  const pointer = location === null || location.pointer === "" ? [] : [`  at ${location.pointer}`];
  const rows = (location === null ? null : frames(location)) ?? [];
  return [
    `${place}${paint([colours[severity], "bold"], `${severity} ${code}`)}: ${message}`,
    ...rows.map(({ gutter, text, isMarked }) => {
      const bar = paint("dim", `${isMarked ? ">" : " "} ${gutter} |`);
      const isCaret = gutter.trim() === "";
      return text === "" ? bar : `${bar} ${isCaret ? paint(colours[severity], text) : text}`;
    }),
    ...pointer,
    ...(hint === "" ? [] : [`  ${paint("cyan", "hint:")} ${hint}`]),
  ].join("\n");
}
