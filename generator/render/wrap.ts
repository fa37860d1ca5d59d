/**
 * Breaks lines of Markdown that are longer than `width` without changing how it renders: code, links, tables and
 * headings stay whole, and list items and quotes keep their indentation. Lines that fit are not changed.
 */
export function wrapMarkdown(lines: readonly string[], width: number): readonly string[] {
  return blocksOf(lines).flatMap((block) =>
    block.verbatim ? block.lines : wrapParagraph(block.lines, width),
  );
}

/** Lines that belong together; `verbatim` ones must keep their line breaks. */
interface Block {
  readonly verbatim: boolean;
  readonly lines: readonly string[];
}

/** Splits Markdown into fenced code, other lines that cannot be broken, and paragraphs. */
function blocksOf(lines: readonly string[]): readonly Block[] {
  const blocks: Block[] = [];
  let fence: string | null = null;
  let paragraph: string[] = [];
  const flush = (): void => {
    if (paragraph.length > 0) blocks.push({ verbatim: paragraph.some(isTableRule), lines: paragraph });
    paragraph = [];
  };
  for (const line of lines) {
    const [, mark = null] = /^\s*(?:[-*+] +|\d+[.)] +)?(`{3,}|~{3,})/.exec(line) ?? [];
    const isFence = mark !== null && (fence === null || mark.startsWith(fence));
    const isVerbatim = isFence || fence !== null || isUnbreakable(line);
    if (isFence) fence = fence === null ? mark : null;
    // A list item, a quote or a heading starts a new block.
    if (isVerbatim || startsBlock(line)) flush();
    if (isVerbatim) blocks.push({ verbatim: true, lines: [line] });
    else paragraph.push(line);
  }
  flush();
  return blocks;
}

/** The delimiter row below the header of a table. */
function isTableRule(line: string): boolean {
  return line.includes("|") && /^[\s|:-]+$/.test(line) && line.includes("-");
}

/** Empty lines, headings, table rows, indented code, link definitions, and lines with preformatted HTML. */
function isUnbreakable(line: string): boolean {
  return /^\s*$|^ {0,3}#{1,6} |^\s*\||^(?: {4}|\t)\s*(?![-*+\s]|\d+[.)])|^\s*\[[^\]]+\]: |<\/?(?:pre|table|code)\b/i.test(
    line,
  );
}

/** The marker of a list item or a quote, with the spaces around it. */
const blockStart = /^\s*(?:(?:[-*+]|\d{1,9}[.)]) +|> ?)/;

function startsBlock(line: string): boolean {
  return blockStart.test(line);
}

/** Breaks a paragraph from its first long line on; words that do not fit move to the next line. */
function wrapParagraph(lines: readonly string[], width: number): readonly string[] {
  const first = lines.findIndex((line) => line.length > width);
  if (first < 0 || lines.some((line) => line.length > longest)) return lines;
  const [start = "", ...rest] = lines.slice(first);
  const marks = blockStart.exec(lines[0] ?? "")?.[0] ?? "";
  const indent = marks.includes(">") ? marks : " ".repeat(marks.length || leading(start).length);
  const head = first === 0 ? marks || leading(start) : indent;
  const text = [start.slice(first === 0 ? head.length : 0), ...rest].map((line) =>
    withoutIndent(line, indent),
  );
  return [...lines.slice(0, first), ...fill(text.join(" "), head, indent, width)];
}

/** How long a line may be to be wrapped: words of megabytes overflow the stack of regular expressions. */
const longest = 100_000;

function leading(line: string): string {
  return /^\s*/.exec(line)?.[0] ?? "";
}

function withoutIndent(line: string, indent: string): string {
  return line.startsWith(indent) ? line.slice(indent.length) : line.trimStart();
}

function fill(text: string, head: string, indent: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = head;
  let isEmpty = true;
  for (const [word] of text.matchAll(unbreakable)) {
    const fits = line.length + (isEmpty ? 0 : 1) + word.length <= width;
    if (!isEmpty && !fits && !opensBlock.test(word)) {
      lines.push(line);
      line = indent;
      isEmpty = true;
    }
    line += isEmpty ? word : ` ${word}`;
    isEmpty = false;
  }
  return [...lines, line];
}

/** A word, or something that must not be broken: a code span, a link, an autolink, an inline tag. */
const unbreakable = /(?:``[^`]*``|`[^`]+`|!?\[[^\][]*\]\([^()]*\)|\{@[^{}]*\}|<[^<>\s][^<>]*>|\S)+/g;

/** A word that would begin a list, heading, quote, table, fence, rule or JSDoc tag at the start of a line. */
const opensBlock = /^(?:[-+*]+$|\d{1,9}[.)]$|#{1,6}$|>|\||@|`{3}|~{3}|=+$|_{3})/;
