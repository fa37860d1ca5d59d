import ts from "typescript";

/** So many statements in one go: more cost the formatter more each, fewer are as many calls of it. */
const statementsPerChunk = 100;

/**
 * Cuts TypeScript between its statements, each with what stands before it, for the formatter takes quadratic time in
 * the statements of a text. The chunks together are the text.
 */
export function chunksOf(text: string): readonly string[] {
  const { statements } = ts.createSourceFile("", text, ts.ScriptTarget.ESNext);
  const cuts = statements
    .filter((_statement, index) => index > 0 && index % statementsPerChunk === 0)
    // A comment that ends a statement's line stays with it.
    .map(({ pos }) => ts.getTrailingCommentRanges(text, pos)?.at(-1)?.end ?? pos);
  return [0, ...cuts].map((cut, index) => text.slice(cut, cuts[index]));
}
