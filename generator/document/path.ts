/**
 * The part of a path key that is sent as it is. Fragments are never sent, and query parameters that a document repeats
 * in the path (`/pets?limit={limit}`, or `/pets{?limit}` as in RFC 6570) are written by these parameters.
 */
export function sentPath(path: string, isInQuery: (name: string) => boolean): string {
  const [whole = ""] = path.split("#");
  const [place = "", ...query] = whole.replace(expansion, whenNot(isInQuery)).split("?");
  const kept = query
    .join("?")
    .split("&")
    .filter((pair) => pair !== "" && !isInQuery(templateOf(pair)));
  return [place, ...(kept.length === 0 ? [] : [kept.join("&")])].join("?");
}

const expansion = /\{[?&]([^{}]*)\}/g;

function whenNot(isInQuery: (name: string) => boolean) {
  return (text: string, names: string): string =>
    names.split(",").every((name) => isInQuery(name.replace(/\*$/, ""))) ? "" : text;
}

/** The name of the variable in a pair such as `limit={limit}`. */
function templateOf(pair: string): string {
  return /^[^={}]*=?\{([^{}]*)\}$/.exec(pair)?.[1] ?? "";
}

/** The names in a path template, in order, each once. */
export function templateNames(path: string): readonly string[] {
  return [...new Set([...path.matchAll(/\{([^{}]+)\}/g)].map(([, name = ""]) => name))];
}
