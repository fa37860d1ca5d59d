// Makes packages of inputs, each when its number arrives, and says what came of it.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import ts from "typescript";
import { SpecpressError, generate } from "../../dist/index.js";
import { strictest, typeErrors } from "../corpus/type-check.js";
import { inputOf } from "./inputs.js";

/**
 * @typedef {{
 *   readonly kind: string,
 *   readonly outcome: "made" | "refused",
 *   readonly isChecked: boolean,
 *   readonly fault: string | null,
 *   readonly input: string,
 * }} Result
 */

/** Type checks take much longer than all else, so only one package in so many is checked. */
const checkedShare = 10;
const seed = Number(process.argv[2]);
const cwd = mkdtempSync(join(tmpdir(), "specpress-fuzz-"));
process.on("exit", () => rmSync(cwd, { recursive: true, force: true }));
process.on("SIGTERM", () => process.exit());

process.on("message", (message) => {
  const number = Number(message);
  const input = inputOf(seed, number);
  void made(input, number % checkedShare === 0).then((result) =>
    process.send?.({ kind: input.kind, input: JSON.stringify(input), ...result }),
  );
});

/**
 * @param {import("./inputs.js").Input} input
 * @param {boolean} isChecked
 * @returns {Promise<Omit<Result, "kind" | "input">>}
 */
async function made({ text, settings }, isChecked) {
  if (text !== null) writeFileSync(join(cwd, "openapi.yaml"), text);
  const given = text === null ? settings : { ...settings, input: "openapi.yaml" };
  try {
    const { files } = await generate(/** @type {Parameters<typeof generate>[0]} */ ({ ...given, cwd }));
    const wrong = files.find(({ path }) => !/^[\w.-]+(\/[\w.-]+)*$/.test(path));
    const fault = wrong === undefined ? faultOf(files, isChecked) : `a file is called ${wrong.path}`;
    return { outcome: "made", isChecked, fault };
  } catch (error) {
    return { outcome: "refused", isChecked: false, fault: refusalFault(error) };
  }
}

/**
 * @param {readonly import("../../dist/source-file.js").SourceFile[]} files
 * @param {boolean} isChecked
 */
function faultOf(files, isChecked) {
  const sources = files.filter(({ path }) => path.startsWith("src/") && path.endsWith(".ts"));
  for (const { path, text } of sources) {
    if (path.startsWith("src/runtime/")) continue;
    const { diagnostics } = ts.transpileModule(text, { reportDiagnostics: true });
    const [first] = diagnostics ?? [];
    if (first !== undefined)
      return `${path} does not parse: ${ts.flattenDiagnosticMessageText(first.messageText, " ")}`;
  }
  const [error] = isChecked ? typeErrors(sources, strictest) : [];
  return error === undefined ? null : `a type error: ${error}`;
}

/** @param {unknown} error */
function refusalFault(error) {
  if (!(error instanceof SpecpressError))
    return `not a diagnostic: ${error instanceof Error ? String(error.stack) : String(error)}`;
  const errors = error.diagnostics.filter(({ severity }) => severity === "error");
  if (errors.length === 0) return "refused without an error";
  const lost = errors.find(
    ({ code, location }) => location === null && !code.startsWith("setting-") && !code.startsWith("template"),
  );
  return lost === undefined ? null : `an error without a place: ${lost.code}: ${lost.message}`;
}
