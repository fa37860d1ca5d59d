import fc from "fast-check";
import { fromEntries, someJson, someName } from "./text.js";

/** A change to one place of a document, the place being chosen by a number. */
interface Mutation {
  readonly place: number;
  readonly kind: "replace" | "remove" | "copy" | "wrap" | "unwrap";
  readonly value: unknown;
  readonly name: string;
}

const someMutation: fc.Arbitrary<Mutation> = fc.record({
  place: fc.noBias(fc.nat()),
  kind: fc.constantFrom("replace", "replace", "remove", "copy", "wrap", "unwrap"),
  value: someJson,
  name: someName,
});

/** One of these documents after a few changes to places anywhere in it. */
export function mutated(documents: readonly object[]): fc.Arbitrary<object> {
  return fc
    .tuple(fc.constantFrom(...documents), fc.array(someMutation, { minLength: 1, maxLength: 3 }))
    .map(([document, mutations]) => mutations.reduce<object>(mutate, document));
}

/** A copy of a document with the mutation's place changed. */
function mutate(document: object, mutation: Mutation): object {
  const wanted = 1 + (mutation.place % Math.max(1, count(document) - 1));
  let index = 0;
  const copy = (value: unknown): unknown => {
    const entries = entriesOf(value);
    if (entries === null) return value;
    const changed = entries.flatMap(([key, member]): readonly (readonly [string, unknown])[] => {
      index++;
      return index === wanted ? change(key, member, mutation) : [[key, copy(member)]];
    });
    return Array.isArray(value) ? changed.map(([, member]) => member) : fromEntries(changed);
  };
  return copy(document) as object;
}

function change(key: string, member: unknown, mutation: Mutation): readonly (readonly [string, unknown])[] {
  switch (mutation.kind) {
    case "replace":
      return [[key, mutation.value]];
    case "remove":
      return [];
    case "copy":
      return [
        [key, member],
        [mutation.name, member],
      ];
    case "wrap":
      return [[key, [member]]];
    case "unwrap":
      return [[key, (entriesOf(member) ?? [])[0]?.[1] ?? null]];
  }
}

function entriesOf(value: unknown): readonly (readonly [string, unknown])[] | null {
  return typeof value === "object" && value !== null ? Object.entries(value) : null;
}

function count(value: unknown): number {
  return (entriesOf(value) ?? []).reduce((total, [, member]) => total + count(member), 1);
}
