/** A type of scalars without quotes. */
interface ScalarType {
  readonly pattern: RegExp;
  value(source: string): boolean | number | null;
}

/** The types of YAML's core schema (YAML 1.2, section 10.3.2). */
const types: readonly ScalarType[] = [
  { pattern: /^(?:~|[Nn]ull|NULL)?$/, value: () => null },
  { pattern: /^(?:[Tt]rue|TRUE)$/, value: () => true },
  { pattern: /^(?:[Ff]alse|FALSE)$/, value: () => false },
  { pattern: /^[-+]?[0-9]+$/, value: (source) => parseInt(source, 10) },
  { pattern: /^0o[0-7]+$/, value: (source) => parseInt(source.slice(2), 8) },
  { pattern: /^0x[0-9a-fA-F]+$/, value: (source) => parseInt(source.slice(2), 16) },
  {
    pattern: /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$/,
    value: (source) => parseFloat(source),
  },
  { pattern: /^[-+]?\.(?:inf|Inf|INF)$/, value: (source) => (source.startsWith("-") ? -Infinity : Infinity) },
  { pattern: /^\.(?:nan|NaN|NAN)$/, value: () => NaN },
];

/** The type of a scalar without quotes; `null` for text. */
export function typeOfScalar(source: string | null): ScalarType | null {
  // Most text is told by its first character.
  if (source === null || !/^[-+.0-9~nNtTfF]/.test(source)) return null;
  return types.find(({ pattern }) => pattern.test(source)) ?? null;
}
