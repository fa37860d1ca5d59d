import type { Output } from "../output.js";
import { readmeFiles } from "./readme.js";

/** The README of the package, plus a page of operations if there are many. */
export const readmeOutput: Output = { name: "readme", files: readmeFiles };
