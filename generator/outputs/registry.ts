import { failure } from "../diagnostics.js";
import { clientOutput } from "./client/output.js";
import type { AddedOutput } from "../options.js";
import { isOutput } from "./output.js";
import type { Output } from "./output.js";
import { packageOutput } from "./package/output.js";
import { readmeOutput } from "./readme/output.js";
import { runtimeOutput } from "./runtime/output.js";

/** The outputs of every package, in the order in which they run; outputs of the config run before the last one. */
const builtIn: readonly Output[] = [runtimeOutput, clientOutput, readmeOutput];

/**
 * All outputs of a package, including those of the config; the last one writes `package.json` from what the others
 * made.
 * @throws SpecpressError if two outputs have the same name.
 */
export function allOutputs(added: readonly AddedOutput[] = []): readonly Output[] {
  const all = [...builtIn, ...added.filter(isOutput), packageOutput];
  const names = all.map(({ name }) => name);
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice !== undefined) throw failure("outputs-invalid", `Two outputs are called \`${twice}\`.`);
  return all;
}

/** The names that outputs reserve. */
export function reservedNames(outputs: readonly Output[]): ReadonlySet<string> {
  return new Set(outputs.flatMap(({ reserved = [] }) => reserved));
}
