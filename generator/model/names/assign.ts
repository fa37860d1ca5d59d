import { identifier } from "./identifier.js";
import type { Identifier } from "./identifier.js";

/** Something that needs a name, with its candidates, best first. */
export interface NameRequest {
  /** Identifies the request; also the order in which equal names are numbered. */
  readonly key: string;
  /** At least one. */
  readonly candidates: readonly string[];
  /** Whether the first candidate is the document's own spelling, which takes precedence over derived names. */
  readonly exact: boolean;
}

/**
 * Gives every request a unique name. If two requests want the same candidate, neither gets it while they have other
 * candidates; if none is left, the name is numbered by key. The result does not depend on the order of the requests.
 * `claims` returns all names that come with a name, including itself; none of them is given to another request.
 */
export function assignNames(
  requests: readonly NameRequest[],
  isTaken: (name: string, key: string) => boolean,
  claims: (name: string) => readonly string[] = (name) => [name],
): ReadonlyMap<string, Identifier> {
  const names = new Map<string, Identifier>();
  const used = new Set<string>();
  const free = (name: string, key: string): boolean =>
    !isTaken(name, key) && claims(name).every((claim) => !used.has(claim));
  const take = (key: string, name: string): void => {
    for (const claim of claims(name)) used.add(claim);
    names.set(key, identifier(name));
  };

  const takeUncontested = (rivals: readonly NameRequest[], level: number): void => {
    for (const [name, group] of groupByName(
      rivals.filter(({ key }) => !names.has(key)),
      level,
    )) {
      const [only] = group;
      if (group.length === 1 && only !== undefined && free(name, only.key)) take(only.key, name);
    }
  };
  const levels = Math.max(0, ...requests.map(({ candidates }) => candidates.length));
  takeUncontested(
    requests.filter(({ exact }) => exact),
    0,
  );
  for (let level = 0; level < levels; level++) takeUncontested(requests, level);
  const rest = requests.filter(({ key }) => !names.has(key)).sort((a, b) => (a.key < b.key ? -1 : 1));
  const last = new Map<string, number>();
  for (const { key, candidates } of rest) {
    const name = candidates.at(-1) ?? "_";
    let number = last.get(name) ?? 1;
    while (!free(numbered(name, number), key)) number++;
    take(key, numbered(name, number));
    last.set(name, number);
  }
  return names;
}

function groupByName(
  requests: readonly NameRequest[],
  level: number,
): ReadonlyMap<string, readonly NameRequest[]> {
  const groups = new Map<string, NameRequest[]>();
  for (const request of requests) {
    const name = request.candidates[Math.min(level, request.candidates.length - 1)] ?? "_";
    const group = groups.get(name);
    if (group === undefined) groups.set(name, [request]);
    else group.push(request);
  }
  // Names that claim each other's names are sorted, so that the document's order has no effect.
  return new Map([...groups].sort(([one], [other]) => (one < other ? -1 : 1)));
}

function numbered(name: string, number: number): string {
  return number === 1 ? name : `${name}${number}`;
}
