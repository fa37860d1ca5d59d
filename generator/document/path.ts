/** Where a name in a path may be declared. */
type Place = "path" | "query";

/** Whether an operation declares a parameter of a name. */
export type IsDeclared = (place: Place, name: string) => boolean;

/** A path key as it is read. */
export interface ReadPath {
  /** The path that is sent, with `{name}` for each path parameter. */
  readonly sent: string;
  /** The names of its path parameters, in order, each once. */
  readonly names: readonly string[];
  /** Sentences about what OpenAPI does not know: parts that are read as others, or that are never sent. */
  readonly notes: readonly string[];
}

/**
 * Reads a path key. Fragments are never sent, and query parameters that a document repeats in the path
 * (`/pets?limit={limit}`, or `/pets{?limit}` as in RFC 6570) are written by these parameters.
 */
export function readPath(path: string, isDeclared: IsDeclared): ReadPath {
  const notes: string[] = [];
  const plain = path
    .replace(expression, (written) => {
      const { read, note } = readExpression(written, isDeclared);
      if (note !== null) notes.push(`\`${written}\` ${note}.`);
      return read;
    })
    .replace(colonName, (written, name: string) => {
      if (!isDeclared("path", name)) return written;
      notes.push(`\`${written}\` is read as \`{${name}}\`.`);
      return `{${name}}`;
    });
  const [whole = ""] = plain.split("#");
  const [place = "", ...query] = whole.split("?");
  const kept = query
    .join("?")
    .split("&")
    .filter((pair) => pair !== "" && !isDeclared("query", templateOf(pair)));
  const sent = [place, ...(kept.length === 0 ? [] : [kept.join("&")])].join("?");
  return { sent, names: templateNames(sent), notes };
}

/** An expression in braces, which may hold a pattern with braces of its own. */
const expression = /\{(?:[^{}]|\{[^{}]*\})*\}/g;

/** A segment such as `:id`, as routers of web frameworks write parameters. */
const colonName = /(?<=\/):([\w-]+)(?=\/|$)/g;

interface ReadExpression {
  readonly read: string;
  /** What OpenAPI does not know about the expression; `null` if it is a name. */
  readonly note: string | null;
}

function readExpression(written: string, isDeclared: IsDeclared): ReadExpression {
  const inside = written.slice(1, -1);
  if (isDeclared("path", inside)) return { read: written, note: null };
  if (/^[?&]/.test(inside)) return queryExpansion(inside, isDeclared);
  if (/^#/.test(inside)) return { read: "", note: "is a fragment, which is never sent" };
  // The operators of RFC 6570 and the patterns of frameworks: `{id:[0-9]+}`, `{name=projects/*}`, `{path*}`, `{id?}`.
  const [, operator = "", names = "", sign = ""] =
    /^([+./;]|\*{1,2})?([^:=*?+<>|{}]+?)(\.{3}|[:=*?+<|].*)?$/s.exec(inside) ?? [];
  const isName = operator === "" && sign === "" && !names.includes(",") && !isDeclared("path", names.trim());
  if (names === "" || isName) return { read: written, note: null };
  const join = own[operator] ?? ((name: string) => `{${name}}`);
  const read = names
    .split(",")
    .map((name) => join(name.trim()))
    .join(operator === "." || operator === "/" || operator === ";" ? "" : ",");
  const mayHoldSlash = /[+*]/.test(operator) || /^(?:[*+]|\.{3}|=.*\*)/.test(sign);
  const slash = mayHoldSlash ? ", and a `/` in its value is sent as `%2F`" : "";
  return { read, note: `is read as \`${read}\`${slash}` };
}

/** The operators of RFC 6570 that write more than the values. */
const own: Readonly<Partial<Record<string, (name: string) => string>>> = {
  "/": (name) => `/{${name}}`,
  ".": (name) => `.{${name}}`,
  ";": (name) => `;${name}={${name}}`,
};

function queryExpansion(inside: string, isDeclared: IsDeclared): ReadExpression {
  const names = inside.slice(1).split(",");
  const unknown = names.filter((name) => !isDeclared("query", name.replace(/(?:\*|:\d+)$/, "")));
  if (unknown.length === 0) return { read: "", note: null };
  const which = unknown.map((name) => `\`${name}\``).join(" and ");
  return { read: "", note: `names ${which}, which no query parameter declares, so nothing is sent for it` };
}

/** The name of the variable in a pair such as `limit={limit}`. */
function templateOf(pair: string): string {
  return /^[^={}]*=?\{([^{}]*)\}$/.exec(pair)?.[1] ?? "";
}

/** The names in a path template, in order, each once. */
export function templateNames(path: string): readonly string[] {
  return [...new Set([...path.matchAll(/\{([^{}]+)\}/g)].map(([, name = ""]) => name))];
}
