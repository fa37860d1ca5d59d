/**
 * {{{raw}}} {{#each}} *\/ &#64;internal
 *
 * @pattern ^*\/$
 * @example "*\/"
 */
export type A = string;
