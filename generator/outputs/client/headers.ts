import { assignNames } from "../../model/names/assign.js";
import type { Operation, Response, Sdk } from "../../model/sdk.js";
import { noDocs } from "../../model/type/docs.js";
import { objectOf } from "../../model/type/type.js";
import type { Property } from "../../model/type/type.js";
import type { OutputKit } from "../kit.js";
import type { OutputFile } from "../output.js";
import { importNames } from "./import-names.js";

/** The interfaces of the package's response headers; responses with the same headers share one. */
export interface HeaderTypes {
  readonly all: readonly HeaderType[];
  /** The name of the interface of a response's headers; `null` if none are documented. */
  nameOf(response: Response): string | null;
}

/** An interface of response headers. */
export interface HeaderType {
  readonly name: string;
  readonly properties: readonly Property[];
  /** The operations whose responses have these headers. */
  readonly operations: readonly Operation[];
}

/**
 * Finds the response headers of a package and names each set after what its headers have in common. Neither the order
 * of the operations nor a filter changes a name. Only sets with the same headers but different types or docs are
 * numbered.
 */
export function headerTypesOf(
  { groups, incoming }: Sdk,
  { names: { taken, pascalCase } }: OutputKit,
): HeaderTypes {
  const byKey = new Map<string, { properties: readonly Property[]; operations: Operation[] }>();
  for (const operation of groups.flatMap((group) => group.operations)) {
    for (const response of operation.responses) {
      const key = keyOf(response);
      const known = byKey.get(key) ?? { properties: propertiesOf(response), operations: [] };
      if (known.properties.length > 0) byKey.set(key, known);
      if (!known.operations.includes(operation)) known.operations.push(operation);
    }
  }
  const ofIncoming = new Set<string>(incoming.map(({ name }) => name));
  const names = assignNames(
    [...byKey].map(([key, { properties }]) => ({
      key,
      candidates: [`${pascalCase(commonName(properties.map(({ name }) => name)))}ResponseHeaders`],
      exact: false,
    })),
    (name) => taken.has(name) || ofIncoming.has(name),
  );
  return {
    all: [...byKey].map(([key, known]) => ({ ...known, name: names.get(key) ?? "" })),
    nameOf: (response) => names.get(keyOf(response)) ?? null,
  };
}

function propertiesOf({ headers }: Response): readonly Property[] {
  return headers.map(({ property }) => property);
}

function keyOf(response: Response): string {
  return JSON.stringify(propertiesOf(response));
}

/** `RateLimit` for `X-RateLimit-Limit` and `X-RateLimit-Reset`; for unrelated headers, up to three of their names. */
function commonName(names: readonly string[]): string {
  const byFirst = new Map<string, (readonly string[])[]>();
  for (const name of [...names].sort()) {
    const words = name.replace(/^x-/i, "").split(/[-_]/);
    const first = (words[0] ?? "").toLowerCase();
    byFirst.set(first, [...(byFirst.get(first) ?? []), words]);
  }
  const topics = [...byFirst.values()].map((all) => commonStart(all).join(" "));
  const more = topics.length > longest ? ` and ${topics.length - longest} more` : "";
  return `${topics.slice(0, longest).join(" ")}${more}`;
}

/** The maximum number of header names that make up the name of an interface. */
const longest = 3;

function commonStart(all: readonly (readonly string[])[]): readonly string[] {
  const [first = [], ...others] = all;
  const differs = first.findIndex((word, index) =>
    others.some((words) => words[index]?.toLowerCase() !== word.toLowerCase()),
  );
  return differs < 0 ? first : first.slice(0, Math.max(1, differs));
}

/** The module of the interfaces of response headers. */
export function headersFile({ all }: HeaderTypes, sdk: Sdk, kit: OutputKit): OutputFile {
  const imports = kit.imports("src/headers.ts");
  const declarations = all.map(({ name, properties, operations }) => {
    const type = objectOf(properties);
    importNames(type, new Set(), sdk, imports);
    return kit.types.declaration(name, type, { ...noDocs, text: aboutHeaders(operations) });
  });
  const view = { imports: imports.statements(), declarations, isEmpty: false };
  return { path: "src/headers.ts", text: kit.render("client/types", view) };
}

function aboutHeaders(operations: readonly Operation[]): string {
  // Sorted, so that the document's order has no effect.
  const names = operations.map(({ name }) => name).sort();
  const shown = names.slice(0, longest).map((name) => `\`${name}\``);
  const others = operations.length - shown.length;
  const all =
    others > 0 ? [...shown, others === 1 ? "one other operation" : `${others} other operations`] : shown;
  const list = all.length > 1 ? `${all.slice(0, -1).join(", ")} and ${all.at(-1) ?? ""}` : (all[0] ?? "");
  return `Headers of the responses of ${list}.`;
}
