import { isAmbiguous } from "./ambiguous.js";

/** A module as CommonJS. */
export interface Converted {
  readonly text: string;
  /** The names that it exports; `null` if they are not known. */
  readonly names: readonly string[] | null;
}

/** The names that the module behind a specifier exports. */
export type NamesOf = (specifier: string) => readonly string[] | null;

/** What the statements of a module leave for its end. */
interface Draft {
  readonly namesOf: NamesOf;
  readonly own: string[];
  readonly passedOn: string[];
}

interface Row {
  readonly form: RegExp;
  /** What stands in place of the statement, which matched `form`; `null` if that cannot be known. */
  write(match: readonly string[], draft: Draft): string | null;
}

const identifier = "([^\\s(){}\\[\\];:,=*\"'`]+)";
const names = "\\{([^{}]*)\\}";
const relative = '("\\.[^"]*")';

/** The imports and exports that the compilers print, which begin a line. */
const rows: readonly Row[] = [
  row(`import ${names} from ${relative};`, ([, list = "", from]) => {
    return `const {${list.replaceAll(" as ", ": ")}} = require(${from});`;
  }),
  row(
    `import \\* as ${identifier} from ${relative};`,
    ([, name, from]) => `const ${name} = require(${from});`,
  ),
  row(`import ${relative};`, ([, from]) => `require(${from});`),
  row(`export ${names} from ${relative};`, ([, list = "", from = ""], draft) => {
    return list.includes(" as ") ? null : passOn(namesIn(list), from, draft);
  }),
  row(`export \\* from ${relative};`, ([, from = ""], draft) => {
    const exported = draft.namesOf(JSON.parse(from) as string);
    return exported === null ? null : passOn(exported, from, draft);
  }),
  row("export \\{\\};", () => ""),
  row(
    `export ((?:(?:async )?function\\*? ?|class )${identifier}[ ({].*)`,
    ([, declaration = "", name = ""], { own }) => {
      own.push(name);
      return declaration;
    },
  ),
  row(`export (const ${identifier} = .*)`, ([, declaration = "", name = ""], { own }) => {
    own.push(name);
    return declaration;
  }),
];

function row(form: string, write: Row["write"]): Row {
  return { form: new RegExp(`^${form}$`), write };
}

/**
 * Turns a compiled ES module into CommonJS without moving a line, so that its source map holds for both. What it passes
 * on from other modules is loaded when it is first used. `null` for a module with statements of other forms, or whose
 * statements cannot be told from text.
 */
export function convert(text: string, namesOf: NamesOf): Converted | null {
  if (isAmbiguous(text)) return null;
  const draft: Draft = { namesOf, own: [], passedOn: [] };
  const unknown: string[] = [];
  const body = text.replace(statement, (whole) => {
    const written = writeStatement(whole, draft);
    if (written === null) unknown.push(whole);
    return written ?? whole;
  });
  const all = [...draft.own, ...draft.passedOn];
  if (unknown.length > 0 || new Set(all).size < all.length || all.includes("default")) return null;
  return { text: `"use strict"; ${body.trimEnd()}\n${ending(draft)}`, names: all };
}

/** An import or export up to the end of its line, or of the line that ends its list of names. */
const statement = /^(?:import|export)\b(?: \{[^{}]*\})?.*$/gm;

function writeStatement(text: string, draft: Draft): string | null {
  for (const { form, write } of rows) {
    const match = form.exec(text);
    if (match !== null) return write(match, draft);
  }
  return null;
}

function namesIn(list: string): readonly string[] {
  return list.split(",").flatMap((name) => (name.trim() === "" ? [] : [name.trim()]));
}

function passOn(exported: readonly string[], from: string, { passedOn }: Draft): string {
  passedOn.push(...exported);
  return exported.length === 0 ? "" : `passOn(${JSON.stringify(exported)}, () => require(${from}));`;
}

/** What makes the properties of `exports`; they are configurable, so that tests can spy on them. */
function ending({ own, passedOn }: Draft): string {
  const lines = [
    'Object.defineProperty(exports, "__esModule", { value: true });',
    ...own.map((name) => `exports.${name} = ${name};`),
    ...(passedOn.length === 0 ? [] : [passOnFunction]),
  ];
  return `${lines.join("\n")}\n`;
}

const passOnFunction = `function passOn(names, load) {
	for (const name of names) {
		Object.defineProperty(exports, name, { configurable: true, enumerable: true, get: () => load()[name] });
	}
}`;
