import type { OperationSource } from "../document/operations.js";
import { readFilterTerm } from "../settings/filter.js";
import type { FilterKey, FilterTerm } from "../settings/filter.js";
import { patternOf } from "../settings/pattern.js";

/** The values of an operation that each filter key is compared with. */
const values: Readonly<Record<FilterKey, (source: OperationSource) => readonly string[]>> = {
  tag: ({ node }) => node.strings("tags"),
  path: ({ path }) => [path],
  operationId: ({ node }) => [node.text("operationId")],
  method: ({ method }) => [method.toLowerCase()],
  deprecated: ({ node }) => [String(node.get("deprecated") === true)],
};

/** The operations that a filter keeps, and the terms of the filter that match nothing. */
export function filterOperations<Source extends OperationSource>(
  sources: readonly Source[],
  filter: readonly string[],
): { readonly kept: readonly Source[]; readonly unmatched: readonly string[] } {
  const terms = filter.flatMap((source) => readFilterTerm(source) ?? []);
  const unmatched = terms.filter((term) => !sources.some((source) => matches(source, term)));
  return {
    kept: sources.filter((source) => isKept(source, terms)),
    unmatched: unmatched.map(({ source }) => source),
  };
}

function isKept(source: OperationSource, terms: readonly FilterTerm[]): boolean {
  const wanted = terms.filter(({ negated }) => !negated);
  const keys = new Set(wanted.map(({ key }) => key));
  return (
    [...keys].every((key) => wanted.some((term) => term.key === key && matches(source, term))) &&
    !terms.some((term) => term.negated && matches(source, term))
  );
}

function matches(source: OperationSource, { key, pattern }: FilterTerm): boolean {
  const wanted = key === "method" ? pattern.toLowerCase() : pattern;
  const expression = patternOf(wanted);
  return values[key](source).some((value) => expression.test(value));
}
