import { resolve } from "node:path";
import { SpecpressError } from "../diagnostics.js";
import type { Diagnostic } from "../diagnostics.js";
import { nameOf } from "../load/source.js";
import type { SpecpressConfig } from "../options.js";
import type { SourceFile } from "../source-file.js";
import { flagFault, settingFlags, withFlags } from "../settings/flags.js";
import type { Differences } from "../write/compare.js";
import type { Written } from "../write/write.js";
import type { Arguments } from "./arguments.js";
import { UsageError } from "./command.js";
import type { ExitCode, Terminal } from "./command.js";
import { reportText } from "./report.js";

/** A package to work on. */
export interface Job {
  readonly config: SpecpressConfig;
  /** Folder that the paths of the config start from. */
  readonly folder: string;
}

/** What a command did with the files of a package. */
export interface Finished {
  readonly files: Written | Differences;
  /** Found by the command itself. */
  readonly diagnostics: readonly Diagnostic[];
  /** One line about a success. */
  readonly summary: string;
}

/** What became of one package, as `--json` prints it. */
interface Outcome {
  readonly ok: boolean;
  readonly input: string;
  readonly output: string;
  readonly files: Written | Differences | null;
  readonly diagnostics: readonly Diagnostic[];
}

/** The files of a package, its folder, and what messages call the document and the folder. */
export interface Package extends Pick<Outcome, "input" | "output"> {
  readonly files: readonly SourceFile[];
  readonly folder: string;
  /** When the work on it began, in the milliseconds of `performance.now()`. */
  readonly started: number;
}

/** Generates each package that the command line asks for, hands it to a command, and reports what became of it. */
export async function runPackages(
  given: Arguments,
  terminal: Terminal,
  finish: (made: Package) => Promise<Finished>,
): Promise<ExitCode> {
  const started = performance.now();
  const outcomes: Outcome[] = [];
  for (const job of await jobsOf(given, terminal.cwd)) {
    const { outcome, summary } = await outcomeOf(job, finish);
    outcomes.push(outcome);
    terminal.err(reportText(outcome.diagnostics, detailOf(given)));
    if (outcome.ok && !given.flags.has("quiet")) terminal.err(`${summary}\n`);
  }
  const ok = outcomes.every((outcome) => outcome.ok);
  const seconds = Number(((performance.now() - started) / 1000).toFixed(3));
  if (given.flags.has("json")) terminal.out(`${JSON.stringify({ ok, seconds, packages: outcomes })}\n`);
  return ok ? 0 : 1;
}

/** The packages that a command line asks for: that of its document, or those of the config file. */
async function jobsOf({ words, flags }: Arguments, cwd: string): Promise<readonly Job[]> {
  for (const row of settingFlags) {
    const value = flags.get(row.flag.name);
    const fault = value === undefined ? null : flagFault(row, value);
    if (fault !== null) throw new UsageError(fault.message, fault.hint);
  }
  const [document, ...rest] = words;
  if (rest.length > 0) throw new UsageError(`Name one document; \`${rest.join(" ")}\` is too much.`);
  if (document !== undefined) {
    const output = flags.get("output");
    if (typeof output !== "string") throw new UsageError("Name the folder of the package: --output <folder>");
    return [{ config: withFlags({ input: document, output }, flags), folder: cwd }];
  }
  const named = flags.get("config");
  const { loadConfig } = await import("../config.js");
  const config = await loadConfig(cwd, typeof named === "string" ? named : undefined);
  if (config === null) throw new UsageError("Name a document, or write a specpress.config.ts.");
  return config.entries.map((entry) => ({ config: withFlags(entry, flags), folder: config.folder }));
}

async function outcomeOf(
  { config: { output, ...options }, folder }: Job,
  finish: (made: Package) => Promise<Finished>,
): Promise<{ readonly outcome: Outcome; readonly summary: string }> {
  const started = performance.now();
  const about = { input: typeof options.input === "string" ? nameOf(options.input) : "<input>", output };
  try {
    // Imported here, so that `--help` and wrong usage do not wait for it.
    const { generate } = await import("../generate.js");
    const { files, diagnostics } = await generate({ ...options, cwd: folder });
    const done = await finish({ files, folder: resolve(folder, output), started, ...about });
    const ok = done.diagnostics.every(({ severity }) => severity !== "error");
    return {
      outcome: { ok, ...about, files: done.files, diagnostics: [...diagnostics, ...done.diagnostics] },
      summary: done.summary,
    };
  } catch (error) {
    if (!(error instanceof SpecpressError)) throw error;
    return { outcome: { ok: false, ...about, files: null, diagnostics: error.diagnostics }, summary: "" };
  }
}

function detailOf({ flags }: Arguments): "all" | "some" | "errors" {
  if (flags.has("quiet")) return "errors";
  return flags.has("verbose") ? "all" : "some";
}
