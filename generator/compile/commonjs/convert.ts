import { init, parse } from "es-module-lexer";
import type { Export, Import } from "es-module-lexer";

await init();

/** A module as CommonJS. */
export interface Converted {
  readonly text: string;
  /** The names that it exports; `null` if they are not known. */
  readonly names: readonly string[] | null;
}

/** The names that the module behind a specifier exports. */
export type NamesOf = (specifier: string) => readonly string[] | null;

/** What takes the place of a part of the module. */
interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * Turns a compiled ES module into CommonJS without moving a line, so that its source map holds for both. What it passes
 * on from other modules is loaded when it is first used. `null` for a module with rarer statements than the compilers
 * print for named imports and exports.
 */
export function convert(text: string, namesOf: NamesOf): Converted | null {
  const [imports, exports] = parse(text);
  const endings = exports.map((statement) => endingOf(statement, namesOf));
  const edits = [
    ...imports.map((statement) => importEdit(statement, text)),
    ...exports.map((statement) => exportEdit(statement, text)),
  ];
  if (!endings.every(isKnown) || !edits.every(isKnown)) return null;
  const names = endings.flatMap((ending) => ending.names);
  if (new Set(names).size < names.length || !names.every((name) => identifier.test(name))) return null;
  // The lexer does not report an empty list, which compilers print last.
  const body = applied(edits, text)
    .trimEnd()
    .replace(/(?<![^\n])export \{\};$/, "");
  return { text: `"use strict"; ${body}\n${endingText(endings)}`, names };
}

function isKnown<T>(value: T | null): value is T {
  return value !== null;
}

const identifier = /^(?!default$)[\p{ID_Start}$_][\p{ID_Continue}$]*$/u;

/** An import as a call of `require`; what `export … from` passes on stands at the end of the module. */
function importEdit(statement: Import, text: string): Edit | null {
  const { type, importStart: start, importEnd: end, specifier } = statement;
  if (type === "dynamic") return { start, end: start, text: "" };
  if (type === "import-meta") return null;
  const clause = text.slice(start, statement.start - 1);
  if (clause.startsWith("export")) return { start, end, text: newLines(clause) };
  const [matched, names, namespace] =
    /^import\s*(?:\{([^{}]*)\}\s*from\s*|\*\s*as\s+(\S+)\s+from\s*)?$/.exec(clause) ?? [];
  if (matched === undefined || /\bdefault\b|["']/.test(clause)) return null;
  const target = names === undefined ? namespace : `{${names.replace(/\s+as\s+/g, ": ")}}`;
  const call = `require(${JSON.stringify(specifier)})`;
  return { start, end, text: target === undefined ? call : `const ${target} = ${call}` };
}

/** A declaration without its `export`, and nothing for a list of names. */
function exportEdit({ type, exportStart: start }: Export, text: string): Edit | null {
  if (type !== "direct") return { start, end: start, text: "" };
  const form = /export\s*(?:\{[^{}]*\};?|(?=(?:const|class|function|async\s+function)\b))/y;
  form.lastIndex = start;
  const [found] = form.exec(text) ?? [];
  return found === undefined ? null : { start, end: start + found.length, text: newLines(found) };
}

function newLines(text: string): string {
  return text.replace(/[^\n]/g, "");
}

/** The text with its edits, of which several may be the same one. */
function applied(edits: readonly Edit[], text: string): string {
  let end = 0;
  const parts: string[] = [];
  for (const edit of [...edits].sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (edit.start < end) continue;
    parts.push(text.slice(end, edit.start), edit.text);
    end = edit.end;
  }
  return parts.join("") + text.slice(end);
}

/** What one statement adds to the end of the module. */
interface Ending {
  readonly names: readonly string[];
  /** The module that the names are passed on from. */
  readonly from?: string;
  /** The variable that the module's own name stands for. */
  readonly local?: string;
}

function endingOf(statement: Export, namesOf: NamesOf): Ending | null {
  if (statement.type === "direct") {
    const { name, localName: local } = statement;
    return local === undefined ? null : { names: [name], local };
  }
  const { from } = statement;
  if (statement.type === "reexport") {
    return statement.importName === statement.name ? { names: [statement.name], from } : null;
  }
  const names = namesOf(from);
  return names === null ? null : { names, from };
}

/** What makes the properties of `exports`; they are configurable, so that tests can spy on them. */
function endingText(endings: readonly Ending[]): string {
  const own = endings.flatMap(({ names: [name], local }) => (local === undefined ? [] : [[name, local]]));
  const passedOn = new Map<string, string[]>();
  for (const { from, names } of endings) {
    if (from !== undefined) passedOn.set(from, [...(passedOn.get(from) ?? []), ...names]);
  }
  const lines = [
    'Object.defineProperty(exports, "__esModule", { value: true });',
    ...own.map(([name, local]) => `exports.${name} = ${local};`),
    ...[...passedOn].map(
      ([from, names]) => `passOn(${JSON.stringify(names)}, () => require(${JSON.stringify(from)}));`,
    ),
    ...(passedOn.size === 0 ? [] : [passOnFunction]),
  ];
  return `${lines.join("\n")}\n`;
}

const passOnFunction = `function passOn(names, load) {
	for (const name of names) {
		Object.defineProperty(exports, name, { configurable: true, enumerable: true, get: () => load()[name] });
	}
}`;
