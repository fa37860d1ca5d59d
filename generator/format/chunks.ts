import { ts } from "../typescript.js";

/** Statements per chunk: with more, each takes longer; with fewer, the calls of Prettier add up. */
const statementsPerChunk = 100;

/**
 * Cuts TypeScript between statements, because Prettier takes quadratic time in the number of statements. Joined, the
 * chunks are the text.
 */
export function chunksOf(text: string): readonly string[] {
  const { statements } = ts.createSourceFile("", text, ts.ScriptTarget.ESNext);
  const cuts = statements
    .filter((_statement, index) => index > 0 && index % statementsPerChunk === 0)
    // A comment that ends a statement's line stays with it.
    .map(({ pos }) => ts.getTrailingCommentRanges(text, pos)?.at(-1)?.end ?? pos);
  return [0, ...cuts].map((cut, index) => text.slice(cut, cuts[index]));
}
