import type TypeScript from "typescript";
import { commentLines } from "./comments.js";
import { expressionDoc } from "./expressions.js";
import type { Source } from "./source.js";
import { statementText } from "./statements.js";
import { typeDoc } from "./types.js";
import { unknownSyntax } from "./unknown.js";

/**
 * Lays out a statement exactly as Prettier does, in a fraction of the time; `null` if it holds syntax that only Prettier
 * knows. `start` and `end` include the comments around the statement.
 */
export function layoutOf(
  statement: TypeScript.Statement,
  file: TypeScript.SourceFile,
  start: number,
  end: number,
): string | null {
  const { text } = file;
  const marks = countMarks(text.slice(start, end));
  if (marks.hasPragma) return null;
  const covered = new Set<number>();
  let open = marks.count;
  const source: Source = {
    file,
    text,
    type: (node, place) => typeDoc(node, place, source),
    expression: (node, owner) => expressionDoc(node, owner, source),
    cover: (from, to) => {
      if (open === 0 || covered.has(from)) return;
      covered.add(from);
      open -= countMarks(text.slice(from, to)).count;
    },
  };
  try {
    const lines = [...commentLines(statement, source), statementText(statement, source)];
    // A comment in a place where none is expected.
    return open === 0 ? `${lines.join("\n")}\n` : null;
  } catch (error) {
    if (error === unknownSyntax) return null;
    throw error;
  }
}

/** How often a text has the characters that start a comment, and whether it may tell Prettier to leave it alone. */
function countMarks(text: string): { readonly count: number; readonly hasPragma: boolean } {
  return { count: text.match(/\/[*/]/g)?.length ?? 0, hasPragma: text.includes("prettier-ignore") };
}
