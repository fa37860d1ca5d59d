import type { Either, NotEmpty, NotNull } from "./src/index.js";

export const one: Either = { id: 1 };
export const other: Either = { name: "a" };
// @ts-expect-error One of the two.
export const both: Either = { id: 1, name: "a" };
// @ts-expect-error Not null.
export const none: NotNull = null;
// @ts-expect-error Not a number, whatever else.
export const empty: NotEmpty = 1;
