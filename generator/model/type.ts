export * from "./type/type.js";
export { noDocs } from "./type/docs.js";
export type { Docs } from "./type/docs.js";
export { intersectionOf, unionOf } from "./type/combine.js";
