/** What a filter can look at. */
export const filterKeys = ["tag", "path", "operationId", "method", "deprecated"] as const;

/** One of the keys of filters. */
export type FilterKey = (typeof filterKeys)[number];

/** One condition on operations. */
export interface FilterTerm {
  readonly key: FilterKey;
  /** Whether operations that match are left out instead of kept. */
  readonly negated: boolean;
  /** A value; `*` stands for any text. */
  readonly pattern: string;
  /** The term as it was given. */
  readonly source: string;
}

/** Reads `key=pattern` or `key!=pattern`; `null` if it is neither, or the key is unknown. */
export function readFilterTerm(source: string): FilterTerm | null {
  const [, name, operator, pattern = ""] = /^(\w+)(!?=)(.+)$/s.exec(source) ?? [];
  const key = filterKeys.find((known) => known === name);
  return key === undefined ? null : { key, negated: operator === "!=", pattern, source };
}
