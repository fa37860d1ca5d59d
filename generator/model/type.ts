export * from "./type/type.js";
export { intersectionOf, unionOf } from "./type/combine.js";
