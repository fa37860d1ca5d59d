import type { Diagnostic, Severity } from "../../diagnostics.js";
import { openFrames } from "./frame.js";
import { githubOf } from "./github.js";
import { textOf } from "./text.js";

/** How diagnostics are printed. */
export interface Style {
  readonly format: Format;
  readonly detail: "all" | "some" | "errors";
  readonly isColoured: boolean;
  /** What the names of files are relative to. */
  readonly folder: string;
}

/** A way to print one diagnostic. */
type Print = (item: Diagnostic) => string;

/** Every format of diagnostics, by the value of `--format`. */
export const formats = {
  text: ({ folder, isColoured }: Style): Print => {
    const frames = openFrames(folder);
    return (item) => textOf(item, frames, isColoured);
  },
  github: (): Print => githubOf,
};

export type Format = keyof typeof formats;

/** How many diagnostics of one code are shown before the rest are counted. */
const shownPerCode: Readonly<Record<Severity, number>> = { error: 20, warning: 3, info: 0 };

const severities: readonly Severity[] = ["error", "warning", "info"];

/** Diagnostics as text: errors first; those of one code stand together, and in part only if they are many. */
export function reportText(diagnostics: readonly Diagnostic[], style: Style): string {
  const print = formats[style.format](style);
  const hidden: string[] = [];
  const lines = groupsOf(diagnostics, style).flatMap((group) => {
    const [{ code, severity }] = group;
    const most = style.detail === "all" ? Infinity : shownPerCode[severity];
    const rest = group.length - most;
    if (rest > 0) hidden.push(`${rest} ${most === 0 ? "×" : "more ×"} ${code}`);
    return group.slice(0, most).map(print);
  });
  if (hidden.length > 0) lines.push(`also: ${hidden.join(", ")} (--verbose shows them)`);
  return lines.map((line) => `${line}\n`).join("");
}

type Group = [Diagnostic, ...Diagnostic[]];

function groupsOf(diagnostics: readonly Diagnostic[], { detail }: Style): readonly Group[] {
  const groups = new Map<string, Group>();
  for (const severity of detail === "errors" ? severities.slice(0, 1) : severities) {
    for (const item of diagnostics) {
      if (item.severity !== severity) continue;
      const key = `${severity} ${item.code}`;
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [item]);
      else group.push(item);
    }
  }
  return [...groups.values()];
}
