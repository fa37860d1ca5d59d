import { assignNames } from "./names/assign.js";
import { camelCase, pascalCase, wordsOf } from "./names/words.js";
import { methodNames } from "./method-names.js";
import type { Facade, FacadeGroup, FacadeMethod, Operation, OperationGroup } from "./sdk.js";

/** The class with the operations as methods; `null` if the config turns it off or there are no operations. */
export function facadeOf(
  title: string,
  groups: readonly OperationGroup[],
  chosen: string | boolean,
  isReserved: (name: string) => boolean,
): Facade | null {
  if (chosen === false || groups.length === 0) return null;
  const wanted = typeof chosen === "string" ? chosen : pascalCase(title);
  const name = assignNames(
    [{ key: title, candidates: [wanted, `${wanted}Api`], exact: true }],
    (text) => text === "_" || text === "ItemOf" || isReserved(text),
  ).get(title);
  if (name === undefined) return null;
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
    (text) => text === name || isReserved(text),
  );
  return {
    name,
    groups: groups
      .flatMap((group): readonly FacadeGroup[] => {
        const property = properties.get(group.file);
        const className = classes.get(group.file);
        if (property === undefined || className === undefined) return [];
        return [{ group, property, className, methods: methodsOf(group) }];
      })
      .sort((one, other) => (one.property < other.property ? -1 : 1)),
  };
}

/** Members that every object has, and `then`, which `await` would call. */
const taken: ReadonlySet<string> = new Set(
  "client constructor then toJSON toString valueOf toLocaleString hasOwnProperty isPrototypeOf".split(" "),
);

/** The methods of a group, sorted by name; if two operations want the same name, neither gets it. */
function methodsOf({ title, operations }: OperationGroup): readonly FacadeMethod[] {
  const requests = operations.flatMap((operation) => {
    const candidates = methodNames(operation, title);
    const own = { key: operation.name, candidates, exact: candidates[0] === operation.name };
    const all = { key: allKey(operation), candidates: candidates.map((name) => `${name}All`), exact: false };
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
