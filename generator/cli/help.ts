import type { Flag } from "../settings/setting.js";
import type { Command } from "./command.js";
import { commonFlags } from "./flags.js";

/** The width that help is wrapped at. */
const width = 100;

/** The help of the command line as a whole. */
export function overview(commands: readonly Command[]): string {
  const rows = commands.map(({ name, summary }) => [name, summary] as const);
  return `specpress turns an OpenAPI 3 document into a TypeScript package.

Usage
  specpress <command> [flags]

Commands
${table(rows)}
Flags
${table(commonFlags.map(rowOf))}
Exit codes
  0  done
  1  the document or the run has errors, or the package is stale
  2  wrong usage

specpress <command> --help shows the flags of a command.
`;
}

/** The help of one command. */
export function helpOf({ name, summary, usage, help, flags }: Command): string {
  const text = help === "" ? "" : `\n${help}\n`;
  return `specpress ${name}: ${summary}

Usage
  specpress ${name} ${usage}
${text}
Flags
${table([...flags, ...commonFlags.slice(0, 1)].map(rowOf))}`;
}

function rowOf({ name, short, value, repeatable, negatable, help }: Flag): readonly [string, string] {
  const start = short === undefined ? "    " : `-${short}, `;
  const long = `--${negatable === true ? "[no-]" : ""}${name}`;
  return [
    `${start}${long}${value === undefined ? "" : ` ${value}`}`,
    `${help}${repeatable === true ? "; may be repeated" : ""}`,
  ];
}

/** Two columns, the second one wrapped. */
function table(rows: readonly (readonly [string, string])[]): string {
  const indent = Math.max(...rows.map(([first]) => first.length)) + 5;
  return rows
    .map(([first, second]) => {
      const lines = wrap(second, width - indent).join(`\n${" ".repeat(indent)}`);
      return `  ${first}`.padEnd(indent) + `${lines}\n`;
    })
    .join("");
}

function wrap(text: string, columns: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= columns)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
