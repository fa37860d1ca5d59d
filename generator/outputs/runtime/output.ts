import { runtimeIndex } from "../../runtime/exports.js";
import type { Output } from "../output.js";
import { runtimeFiles } from "./runtime.js";

/** The code that every package shares. */
export const runtimeOutput: Output = { name: "runtime", files: runtimeFiles, reserved: runtimeIndex };
