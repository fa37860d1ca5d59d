import type { Output } from "../output.js";
import { readmeFiles } from "./readme.js";

/** The README of the package, and a page of its operations when there are many. */
export const readmeOutput: Output = { name: "readme", files: readmeFiles };
