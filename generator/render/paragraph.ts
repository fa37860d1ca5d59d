/** How many characters of a paragraph a summary shows: laying out Markdown takes long. */
const longest = 2000;

/**
 * The first paragraph of a text, without the headings above it; a very long one ends with `…` after a word. The docs of
 * the source hold the whole text.
 */
export function firstParagraph(text: string): string {
  const withoutHeadings = text.replace(/^(?:\s*#{1,6} [^\n]*\n+)+(?=\s*\S)/, "");
  const [paragraph = ""] = withoutHeadings.split(/\n\s*\n/, 1);
  if (paragraph.length <= longest) return paragraph;
  const start = paragraph.slice(0, longest);
  const end = start.search(/\s\S*$/);
  return `${(end > 0 ? start.slice(0, end) : start).replace(/\p{Surrogate}$/u, "").trimEnd()} …`;
}
