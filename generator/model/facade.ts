import { assignNames } from "./names/assign.js";
import type { Identifier } from "./names/assign.js";
import { isReserved } from "./names/reserved.js";
import { camelCase, pascalCase, wordsOf } from "./names/words.js";
import type { Facade, FacadeGroup, FacadeMethod, Operation, OperationGroup } from "./sdk.js";

/** The operations as methods of a class, sorted by name; `null` when the config wants none, or there is nothing to call. */
export function facadeOf(
  title: string,
  groups: readonly OperationGroup[],
  chosen: string | boolean,
): Facade | null {
  if (chosen === false || groups.length === 0) return null;
  const wanted = typeof chosen === "string" ? chosen : pascalCase(title);
  const named = ["_", "ItemOf"].includes(wanted) || isReserved(wanted) ? `${wanted}Api` : wanted;
  const properties = assignNames(
    groups.map(({ title: tag, file }) => {
      const property = camelCase(wordsOf(tag).length === 0 ? file : tag);
      return { key: file, candidates: [property, `${property}Operations`], exact: property === tag };
    }),
    (name) => taken.has(name),
  );
  const classes = assignNames(
    groups.map(({ file }) => {
      const wantedClass = `${pascalCase(properties.get(file) ?? file)}Methods`;
      return { key: file, candidates: [wantedClass], exact: true };
    }),
    (name) => name === named || isReserved(name),
  );
  return {
    name: named as Identifier,
    groups: groups
      .map((group): FacadeGroup => ({
        group,
        property: properties.get(group.file) ?? ("operations" as Identifier),
        className: classes.get(group.file) ?? ("Methods" as Identifier),
        methods: methodsOf(group),
      }))
      .sort((one, other) => (one.property < other.property ? -1 : 1)),
  };
}

/** Members that every object has or that make it something else: whoever awaits an object with `then` calls it. */
const taken: ReadonlySet<string> = new Set(
  "client constructor then toJSON toString valueOf toLocaleString hasOwnProperty isPrototypeOf".split(" "),
);

/** Methods by the operations' names without the group's own; a name that two would have goes to neither. */
function methodsOf({ title, operations }: OperationGroup): readonly FacadeMethod[] {
  const requests = operations.flatMap((operation) => {
    const short = shortName(operation.name, title);
    const own = { key: operation.name, candidates: [short, operation.name], exact: short === operation.name };
    const all = { key: allKey(operation), candidates: [`${short}All`, `${operation.name}All`], exact: false };
    return operation.paging === null ? [own] : [own, all];
  });
  const names = assignNames(requests, (name) => taken.has(name));
  return operations
    .map((operation) => ({
      operation,
      name: names.get(operation.name) ?? operation.name,
      allName: names.get(allKey(operation)) ?? null,
    }))
    .sort((one, other) => (one.name < other.name ? -1 : 1));
}

function allKey({ name }: Operation): string {
  return `${name} all`;
}

/** `createPetPhoto` among `Pets` is `createPhoto`; of several words of a group the last may stand alone. */
function shortName(name: string, group: string): string {
  const words = wordsOf(name);
  const ofGroup = wordsOf(group).map(stem);
  for (const run of [ofGroup, ofGroup.slice(-1)]) {
    const start = words.findIndex(
      (_, index) => run.length > 0 && run.every((word, offset) => stem(words[index + offset] ?? "") === word),
    );
    const rest = words.filter((_, index) => index < start || index >= start + run.length);
    if (start >= 0 && rest.length > 0) return camelCase(rest.join(" "));
  }
  return name;
}

/** A word as it is compared: of one and of several things alike. */
function stem(word: string): string {
  return word
    .toLowerCase()
    .replace(/ies$/, "y")
    .replace(/(ss|sh|ch|x)es$/, "$1")
    .replace(/([^s])s$/, "$1");
}
