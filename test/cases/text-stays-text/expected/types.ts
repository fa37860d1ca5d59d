/**
 * {{{raw}}} {{#each}} *\/ &#64;internal
 *
 * Matches `^*\/$`.
 *
 * @example "*\/"
 */
export type A = string;
