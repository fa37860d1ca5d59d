/** The properties of an operation that a filter can match. */
export const filterKeys = ["tag", "path", "operationId", "method", "deprecated"] as const;

/** One of the keys of filters. */
export type FilterKey = (typeof filterKeys)[number];

/** One condition on operations. */
export interface FilterTerm {
  readonly key: FilterKey;
  /** Whether matching operations are left out instead of kept. */
  readonly negated: boolean;
  /** A value; `*` matches any text. */
  readonly pattern: string;
  /** The term as it was given. */
  readonly source: string;
}

/** Parses `key=pattern` or `key!=pattern`; returns `null` if it is neither, or if the key is unknown. */
export function readFilterTerm(source: string): FilterTerm | null {
  const [, name, operator, pattern = ""] = /^(\w+)(!?=)(.+)$/s.exec(source) ?? [];
  const key = filterKeys.find((known) => known === name);
  return key === undefined ? null : { key, negated: operator === "!=", pattern, source };
}
