import type { Json } from "../document/json.js";
import { jsYaml } from "./libraries.js";
import { openWatch } from "./plain-yaml-watch.js";
import { typeOfScalar } from "./yaml-scalar.js";

/** Beyond this depth, limits of the parsers matter. */
const deepest = 300;

/** What is not plain, wherever it stands in a text. */
const unclear = [
  // Tabs, line ends of Windows, other line ends of Unicode, and a byte order mark.
  /[\t\r\u0085\u2028\u2029\ufeff]/,
  // Directives, and the start or end of a document; a text may start with a line `---`.
  /\n(?:---|\.\.\.|%)|^(?:---(?!\n)|\.\.\.|%)/,
  // Keys with a mark of their own; a long name has one.
  /(?:^|[\n ,[{])\?(?! [A-Za-z/][\w.{}/-]{8,}\n *: )(?:[ \n]|$)/,
  // Comments right after a bracket or a comma.
  /[[{,]#/,
  // Comments that are indented less than the line after them: `yaml` refuses some of these.
  /\n( *)#[^\n]*\n(?: *\n)*\1 +[^ \n]/,
  // Block scalars that say how they are indented.
  /[|>][-+]?\d[-+]?(?: +#[^\n]*| *)\n/,
  // Lines of spaces: at the start of a block scalar, after an escaped line break, and at the end.
  /[|>][-+\d]*(?: +#[^\n]*| *)\n+( +)\n(?!\1 *[^ \n])|\\\n *\n|\n +$/,
];

/**
 * Parses YAML that is plain, several times faster than the parser that knows all of YAML. `undefined` for a text that
 * has an error, or anything that the two parsers could read differently.
 */
export function parsePlainYaml(text: string): Json | undefined {
  if (unclear.some((pattern) => pattern.test(text)) || hasOpenItem(text)) return undefined;
  try {
    return parse(text);
  } catch {
    return undefined;
  }
}

/** Whether an empty item stands at the end of a list in a list: js-yaml reads on with the items of the outer one. */
function hasOpenItem(text: string): boolean {
  const emptyItem = /(?:^|\n)([ :-]*)- *(?:#[^\n]*)?(?=\n(?: *(?:#[^\n]*)?\n)*( *)-(?:[ \n]|$))/g;
  return [...text.matchAll(emptyItem)].some(([, before = "", next = ""]) => next.length < before.length);
}

function parse(text: string): Json {
  const { Schema, Type, load } = jsYaml();
  const watch = openWatch();
  // A tag with a space is one that no document can name.
  const scalar = new Type("core schema", {
    kind: "scalar",
    resolve: (source) => source === "<<" || typeOfScalar(source) !== null,
    construct: (source) => {
      watch.source = source;
      return (typeOfScalar(source) ?? refuse()).value(source);
    },
  });
  const value = load(text, {
    schema: new Schema({ implicit: [scalar] }),
    maxDepth: deepest,
    onWarning: refuse,
    listener: (event, state) => {
      if (event === "open") watch.open(state);
      else if (!watch.close(state)) refuse();
    },
  });
  return value as Json;
}

function refuse(): never {
  throw new Error("This YAML is not plain.");
}
