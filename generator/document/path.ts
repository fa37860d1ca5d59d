/**
 * What of a path key is the template of a path: a fragment is never sent, and what a document repeats of its query
 * parameters (`/pets?limit={limit}`, or `/pets{?limit}` of RFC 6570) is written by those parameters.
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

/** The name of a pair such as `limit={limit}`. */
function templateOf(pair: string): string {
  return /^[^={}]*=?\{([^{}]*)\}$/.exec(pair)?.[1] ?? "";
}

/** The distinct names of a path template, in their order. */
export function templateNames(path: string): readonly string[] {
  return [...new Set([...path.matchAll(/\{([^{}]+)\}/g)].map(([, name = ""]) => name))];
}
