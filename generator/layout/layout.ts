import type TypeScript from "typescript";
import { openMade } from "./made.js";
import { openParsed } from "./parsed.js";
import type { Source } from "./source.js";
import { statementText } from "./statements.js";
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
  if (file.text.slice(start, end).includes("prettier-ignore")) return null;
  const source = openParsed(file, start, end);
  const layout = layoutIn(source, statement);
  // A comment in a place where none is expected.
  return layout === null || !source.isComplete() ? null : `${layout}\n`;
}

/**
 * The same for statements that were made instead of parsed, without the line break at the end; `print` prints a literal.
 */
export function openLayout(
  print: (node: TypeScript.Node) => string,
): (statement: TypeScript.Statement) => string | null {
  const source = openMade(print);
  return (statement) => layoutIn(source, statement);
}

function layoutIn(source: Source, statement: TypeScript.Statement): string | null {
  try {
    return [...source.commentLines(statement), statementText(statement, source)].join("\n");
  } catch (error) {
    if (error === unknownSyntax) return null;
    throw error;
  }
}
