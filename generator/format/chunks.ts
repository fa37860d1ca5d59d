import type TypeScript from "typescript";
import { ts } from "../typescript.js";

/** A statement with the text from the end of the one before it to its own end. */
export interface Chunk {
  readonly statement: TypeScript.Statement;
  readonly start: number;
  readonly end: number;
}

/** Parses TypeScript; `null` if the text has errors or is not only statements that stand for themselves. */
export function parse(text: string): TypeScript.SourceFile | null {
  if (/\r|^[#\uFEFF]/.test(text)) return null;
  const options = {
    languageVersion: ts.ScriptTarget.ESNext,
    // Comments are read as text.
    jsDocParsingMode: ts.JSDocParsingMode.ParseNone,
  };
  const file: Parsed = ts.createSourceFile("source.ts", text, options);
  return file.parseDiagnostics?.length === 0 ? file : null;
}

/** The types of TypeScript do not declare where a file has its errors. */
type Parsed = TypeScript.SourceFile & { readonly parseDiagnostics?: readonly unknown[] };

/** Cuts a file between its statements. Joined, the chunks are the text. */
export function chunksOf({ text, statements }: TypeScript.SourceFile): readonly Chunk[] {
  // A comment that ends a statement's line stays with it.
  const ends = statements.map(({ end }) => ts.getTrailingCommentRanges(text, end)?.at(-1)?.end ?? end);
  return statements.map((statement, index) => ({
    statement,
    start: ends[index - 1] ?? 0,
    end: index === statements.length - 1 ? text.length : (ends[index] ?? statement.end),
  }));
}
