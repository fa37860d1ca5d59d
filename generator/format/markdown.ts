import { layoutAll } from "./typescript.js";

/** Markdown whose TypeScript is laid out as far as that can be done without Prettier. */
export interface LaidOut {
  readonly text: string;
  /** Whether all of the TypeScript in it is laid out. */
  readonly isComplete: boolean;
}

/** Lays out the TypeScript in Markdown; Prettier does the rest. */
export function layoutCode(markdown: string): LaidOut {
  let laidOut = 0;
  const text = markdown.replace(block, (whole, code: string) => {
    const layout = layoutAll(code);
    if (layout === null) return whole;
    laidOut += 1;
    return `\`\`\`ts\n${layout}\`\`\`\n`;
  });
  return { text, isComplete: laidOut === (markdown.match(anyBlock)?.length ?? 0) };
}

/** A block of TypeScript as templates write it. */
const block = /^```ts\n([^]*?\n)```\n/gm;

/** The start of any block of TypeScript: descriptions of a document may hold others. */
const anyBlock = /(?:`{3,}|~{3,})[ \t]*\{?\.?(?:ts|tsx|mts|cts|typescript)\b/gi;
