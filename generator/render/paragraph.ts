/** The first paragraph of a text. */
export function firstParagraph(text: string): string {
  return text.split(/\n\s*\n/)[0] ?? "";
}
