/** The first paragraph of a text, without the headings above it. */
export function firstParagraph(text: string): string {
  const withoutHeadings = text.replace(/^(?:\s*#{1,6} [^\n]*\n+)+(?=\s*\S)/, "");
  return withoutHeadings.split(/\n\s*\n/)[0] ?? "";
}
