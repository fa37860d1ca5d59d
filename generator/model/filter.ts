import type { OperationSource } from "../document/operations.js";
import type { Finding } from "../diagnostics.js";
import { patternOf } from "./pattern.js";

/** One condition on operations. */
export interface FilterTerm {
  readonly key: FilterKey;
  /** Whether operations that match are taken out instead of kept. */
  readonly negated: boolean;
  /** A value; `*` stands for any text. */
  readonly pattern: string;
  /** As it was given. */
  readonly source: string;
}

const values = {
  tag: ({ node }: OperationSource) => node.strings("tags"),
  path: ({ path }: OperationSource) => [path],
  operationId: ({ node }: OperationSource) => [node.text("operationId")],
  method: ({ method }: OperationSource) => [method.toLowerCase()],
  deprecated: ({ node }: OperationSource) => [String(node.flag("deprecated"))],
};

/** What a filter can look at. */
export type FilterKey = keyof typeof values;

/** Reads `key=pattern` or `key!=pattern`; `null` when it is neither, or of another key. */
export function readFilterTerm(source: string): FilterTerm | null {
  const [, key = "", operator, pattern = ""] = /^(\w+)(!?=)(.+)$/s.exec(source) ?? [];
  if (!Object.hasOwn(values, key)) return null;
  return { key: key as FilterKey, negated: operator === "!=", pattern, source };
}

/** The operations that a filter keeps, and a finding for each term that matches none. */
export function filterOperations<Source extends OperationSource>(
  sources: readonly Source[],
  filter: readonly string[],
): { readonly kept: readonly Source[]; readonly findings: readonly Finding[] } {
  const terms = filter.flatMap((source) => readFilterTerm(source) ?? []);
  const findings = terms
    .filter((term) => !sources.some((source) => matches(source, term)))
    .map(({ source }): Finding => ({
      code: "filter-unmatched",
      pointer: "/paths",
      message: `The filter \`${source}\` matches no operation.`,
    }));
  return { kept: sources.filter((source) => isKept(source, terms)), findings };
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
