import { camelCase, wordsOf } from "./names/words.js";
import type { Operation } from "./sdk.js";

/** The members of an operation that its method name is made from. */
export type Named = Pick<Operation, "name" | "method" | "path">;

/**
 * Candidates for a method name in the class of a tag, best first: the verb alone if the operation acts on the tag's own
 * resource (`streams.create`), then the verb with what distinguishes it from similar methods
 * (`streams.listForService`), and finally the operation's whole name.
 */
export function methodNames(operation: Named, tag: string): readonly string[] {
  const words = telling(operation, tag);
  const isOfPath = isNamedByPath(words, operation);
  const wanted = isOfPath ? namesOfPath(operation, tag) : namesOfWords(words, operation, tag);
  const names = wanted.filter((name) => name.length > 0).map((name) => camelCase(name.join(" ")));
  return [...new Set([...names, operation.name])];
}

/** The words of an operation's name that carry meaning. */
function telling({ name, method, path }: Named, tag: string): readonly string[] {
  const words = withoutController(
    withoutPath(wordsOf(name), path, method).filter((word) => !articles.has(word.toLowerCase())),
    tag,
  );
  const last = words.at(-1)?.toLowerCase();
  // `similar_get` is `getSimilar`.
  return last === method.toLowerCase() && words.length > 1 ? [last, ...words.slice(0, -1)] : words;
}

const articles: ReadonlySet<string> = new Set(["a", "an", "the"]);

/** Some frameworks append path and method: `read_items_items__get` of `GET /items/` is `readItems`. */
function withoutPath(words: readonly string[], path: string, method: string): readonly string[] {
  const tail = [...wordsOf(path), method].join(" ").toLowerCase();
  const isAppended = words.join(" ").toLowerCase().endsWith(` ${tail}`) && tail.includes(" ");
  return isAppended ? words.slice(0, -tail.split(" ").length) : words;
}

/** Others prefix the class of a handler: `CatsController_findAll` is `findAll` in the group of cats. */
function withoutController(words: readonly string[], tag: string): readonly string[] {
  const end = words.findIndex((word, index) => index > 0 && word.toLowerCase() === "controller");
  if (end < 0 || end === words.length - 1) return words;
  const before = words.slice(0, end);
  const isOfTag = stems(before).join(" ") === stems(wordsOf(tag)).join(" ");
  return [...(isOfTag ? [] : before), ...words.slice(end + 1)];
}

type Words = readonly string[];

/** The names made from an operationId: in the group of folders, `getTeamFolders` is `list`, or else `listForTeam`. */
function namesOfWords(words: Words, operation: Named, tag: string): readonly Words[] {
  const run = runOf(tag, words);
  if (run === null || run.length === words.length) return [words];
  if (run.start === 0) return [words.slice(run.length)];
  const [verb = "", ...before] = words.slice(0, run.start);
  const after = words.slice(run.start + run.length);
  const { parents, others } = sortQualifiers(before, operation);
  if (after.length === 0) {
    const isOfTag =
      runOf(words.slice(run.start).join(" "), wordsOf(literals(operation.path).at(-1) ?? "")) !== null;
    // `followArtistsUsers` of `/me/following` follows artists, not users.
    if (!isOfTag && isPlural(others.at(-1) ?? "")) return [[verb, ...others], words];
    if (!others.every(isAdjective) && !isPreposition(before.at(-1))) return [words];
    const action = listing(verb, others, words, operation);
    const owner = parents.length === 0 ? [] : ["for", ...parents.map(singular)];
    return [action, [...action, ...owner]];
  }
  if (isPreposition(after[0])) return [[verb, ...others, ...after], words];
  if (!isSaidByPath(after, operation)) {
    // `removeAlbumsUser` of `/me/albums` removes albums, not a user.
    const owners = sortQualifiers(after, operation);
    return owners.others.length > 0
      ? [words]
      : [
          [verb, ...others],
          [verb, ...others, "for", ...owners.parents],
        ];
  }
  return [
    [verb, ...others, ...after],
    [verb, ...before, ...after],
  ];
}

/** Where a name contains the tag, or the longest ending of it; `null` if it does not. */
function runOf(tag: string, words: Words): { readonly start: number; readonly length: number } | null {
  const ofTag = stems(wordsOf(tag));
  const ofName = stems(words);
  for (const from of ofTag.keys()) {
    const run = ofTag.slice(from);
    const start = ofName.findIndex((_, index) =>
      run.every((word, offset) => ofName[index + offset] === word),
    );
    if (start >= 0) return { start, length: run.length };
  }
  return null;
}

/** Whether a word before a resource says which ones are meant. Any other word would itself read as a resource. */
function isAdjective(word: string): boolean {
  return adjectives.has(word.toLowerCase()) || /..ed$/i.test(word);
}

const adjectives: ReadonlySet<string> = new Set(
  "active all current default latest list local many multiple my new own private public recent several single top".split(
    " ",
  ),
);

/** Splits the words before a resource into owners of the resource and other qualifiers. */
function sortQualifiers(words: Words, operation: Named): { readonly parents: Words; readonly others: Words } {
  const trailing = isPreposition(words.at(-1)) ? words.slice(0, -1) : words;
  const owners = ownersOf(operation);
  const isOwner = (word: string): boolean => owners.has(stem(word));
  return { parents: trailing.filter(isOwner), others: trailing.filter((word) => !isOwner(word)) };
}

/** The resources that a path leads through: the segments before a parameter, and the caller's own account. */
function ownersOf({ path }: Named): ReadonlySet<string> {
  const segments = path.split("/");
  const owning = segments.filter((_, index) => segments.slice(index + 1, -1)[0]?.startsWith("{") === true);
  const isPersonal = segments.some((segment) => /^@?(?:me|self|user)$/.test(segment));
  return new Set([...stems(owning.flatMap(wordsOf)), ...(isPersonal ? ["current", "user", "me", "my"] : [])]);
}

/** `get` of a collection is `list`: `getAllStreams` becomes `list`. */
function listing(verb: string, others: Words, words: Words, operation: Named): Words {
  const [first = "", ...more] = others;
  if (!readers.has(verb.toLowerCase())) return [verb, ...others];
  if (first.toLowerCase() === "list") return ["list", ...more.filter((word) => !isPreposition(word))];
  if (!isCollection(operation) || !isPlural(words.at(-1) ?? "")) return [verb, ...others];
  return ["list", ...(first.toLowerCase() === "all" ? more : others)];
}

const readers: ReadonlySet<string> = new Set(["get", "fetch", "retrieve", "find", "read"]);

function isCollection({ method, path }: Named): boolean {
  return method === "GET" && !path.endsWith("}");
}

/** Whether the path contains these words too. */
function isSaidByPath(words: Words, { path }: Named): boolean {
  const said = new Set(stems(literals(path).flatMap(wordsOf)));
  return stems(words).every((word) => said.has(word));
}

function isPreposition(word: string | undefined): boolean {
  return word !== undefined && prepositions.has(word.toLowerCase());
}

const prepositions: ReadonlySet<string> = new Set(
  "about as at by for from in into of on to under using via with without".split(" "),
);

/** Whether a name only repeats the method and the path: `getFilesIdTasks`, `getPetsByPetId`. */
function isNamedByPath(words: Words, { method, path }: Named): boolean {
  const [verb = "", ...rest] = words.map((word) => word.toLowerCase());
  if (verb !== method.toLowerCase() || rest.length === 0) return false;
  const literal = literals(path).flatMap(wordsOf);
  const parameters = path.match(/\{[^}]*\}/g) ?? [];
  const all = new Set([
    "by",
    "id",
    ...[...literal, ...parameters.flatMap(wordsOf)].map((word) => word.toLowerCase()),
  ]);
  const isWhole = literal.every((word) => rest.includes(word.toLowerCase()) || isVersion(word));
  return isWhole && rest.every((word) => all.has(word)) && (parameters.length > 0 || literal.length > 1);
}

/** The names made from method and path: in the group of pets, `DELETE /pets/{id}/photos/{photo}` is `deletePhoto`. */
function namesOfPath(operation: Named, tag: string): readonly Words[] {
  const { method, path } = operation;
  const segments = literals(path).filter((segment) => !isVersion(segment));
  const own = segments.findLastIndex(
    (segment) => runOf(tag, wordsOf(segment))?.length === wordsOf(segment).length,
  );
  if (own < 0) return [];
  const below = segments.slice(own + 1);
  const owners = ownersOf(operation);
  const parents = segments
    .slice(0, own)
    .filter((segment) => stems(wordsOf(segment)).every((word) => owners.has(word)));
  const owner = parents.length === 0 ? [] : ["for", ...parents.map(singular)];
  const isItem = path.endsWith("}");
  const [last = segments[own] ?? ""] = below.slice(-1);
  const isMany = isPlural(last);
  if (isAction(path)) return [below.slice(-1), below];
  // A POST below a single resource is an action too: `POST /jobs/{id}/cancel`.
  if (method === "POST" && below.length > 0 && !isMany && !isItem) return [below, [...below, ...owner]];
  const methodVerbs = isMany && !isItem ? collectionVerbs : itemVerbs;
  const object =
    isMany && !(method === "GET" && !isItem)
      ? [...below.slice(0, -1), ...below.slice(-1).map(singular)]
      : below;
  return (methodVerbs[method] ?? [method.toLowerCase()]).flatMap((verb) => [
    [verb, ...object],
    [verb, ...object, ...owner],
  ]);
}

/** Whether a path ends with a verb: `/export/get_datasets`, or `/files/{id}#remove_shared_link`. */
function isAction(path: string): boolean {
  const [verb = "", noun] = wordsOf(literals(path).at(-1) ?? "");
  return path.includes("#") || (noun !== undefined && verbs.has(verb.toLowerCase()));
}

const verbs: ReadonlySet<string> = new Set(
  "add cancel create delete find get list remove search send set update upload".split(" "),
);

const itemVerbs: Readonly<Partial<Record<string, readonly string[]>>> = {
  GET: ["get"],
  POST: ["create", "post"],
  PUT: ["update", "replace"],
  PATCH: ["update", "patch"],
  DELETE: ["delete"],
};

const collectionVerbs: typeof itemVerbs = { ...itemVerbs, GET: ["list"] };

function literals(path: string): readonly string[] {
  return path.split(/[/#?]/).filter((segment) => segment !== "" && !segment.includes("{"));
}

function isVersion(word: string): boolean {
  return /^(?:v\d+(?:\.\d+)*|api)$/i.test(word);
}

/** Whether a word is plural; some words that look plural are not. */
function isPlural(word: string): boolean {
  const last = (wordsOf(word).at(-1) ?? "").toLowerCase();
  return stem(last) !== last && !wholes.has(last);
}

const wholes: ReadonlySet<string> = new Set(
  "settings preferences options stats statistics analytics metrics details contents credentials".split(" "),
);

/** The singular of a word such as `photos`; the case of its other letters is kept. */
function singular(word: string): string {
  const length = stem(word).length;
  return /ies$/i.test(word) ? `${word.slice(0, -3)}y` : word.slice(0, length);
}

function stems(words: Words): Words {
  return words.map(stem);
}

/** A word in lower case and singular, for comparing words. */
function stem(word: string): string {
  return word
    .toLowerCase()
    .replace(/ies$/, "y")
    .replace(/(ss|sh|ch|x)es$/, "$1")
    .replace(/([^su])s$/, "$1");
}
