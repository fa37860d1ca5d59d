/**
 * A value of a merge patch (RFC 7396): members that may be left out may also be `null`, which removes them. A list
 * replaces another as a whole, so nothing changes inside.
 */
export type MergePatch<T> = T extends readonly unknown[]
  ? T
  : T extends object
    ? { [K in keyof T]: MergePatch<T[K]> | (undefined extends T[K] ? null : string extends K ? null : never) }
    : T;
