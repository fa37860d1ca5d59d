import { resolve } from "node:path";
import { openRuns } from "../cache/runs.js";
import { diagnosticCodes } from "../diagnostic-codes.js";
import { failure } from "../diagnostics.js";
import type { Diagnostic } from "../diagnostics.js";
import { hashOf } from "../hash.js";
import { nameOf } from "../load/source.js";
import type { SpecpressConfig } from "../options.js";
import type { SourceFile } from "../source-file.js";
import { flagFault, settingFlags, withFlags } from "../settings/flags.js";
import type { Differences } from "../write/compare.js";
import { manifestName, withManifests } from "../write/manifest.js";
import { outputFault } from "../write/refuse.js";
import { finishEarlier } from "../write/write.js";
import type { Written } from "../write/write.js";
import type { Arguments } from "./arguments.js";
import { UsageError } from "./command.js";
import type { ExitCode, Terminal } from "./command.js";
import { systemFailure } from "./system-failure.js";
import { formats, reportText } from "./report/report.js";
import type { Format, Style } from "./report/report.js";

/** A package to work on. */
export interface Job {
  readonly config: SpecpressConfig;
  /** Folder that the paths of the config start from. */
  readonly folder: string;
}

/** What a command does with each package. */
export interface Handling<Files extends Written | Differences> {
  /** Handles the files that were generated. */
  handle(files: readonly SourceFile[], folder: string): Promise<Files>;
  /** The same for a folder that holds them already. */
  unchanged(paths: readonly string[]): Files;
  /** What the command itself finds. */
  findings(files: Files, about: About): readonly Diagnostic[];
  /** One line about a success. */
  summary(files: Files, about: About): string;
}

/** What messages call a document and the folder of its package, and how long the work took. */
export interface About {
  readonly input: string;
  readonly output: string;
  readonly seconds: number;
}

/** What became of one package, as `--json` prints it. */
interface Outcome {
  readonly ok: boolean;
  readonly input: string;
  readonly output: string;
  readonly files: Written | Differences | null;
  readonly diagnostics: readonly Diagnostic[];
}

/** Generates each package that the command line asks for, hands it to a command, and reports what became of it. */
export async function runPackages<Files extends Written | Differences>(
  given: Arguments,
  terminal: Terminal,
  handling: Handling<Files>,
): Promise<ExitCode> {
  const started = performance.now();
  styleOf(given, terminal, terminal.cwd); // Wrong usage shows before there is work.
  const outcomes: Outcome[] = [];
  for (const job of await jobsOf(given, terminal.cwd)) {
    const { outcome, summary } = await outcomeOf(job, handling, !given.flags.has("no-cache"));
    outcomes.push(outcome);
    terminal.err(reportText(outcome.diagnostics, styleOf(given, terminal, job.folder)));
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
    const fault = outputFault(output, cwd, document);
    if (fault !== null) throw new UsageError(fault, diagnosticCodes["output-refused"].hint);
    return [{ config: withFlags({ input: document, output }, flags), folder: cwd }];
  }
  const named = flags.get("config");
  const { loadConfig } = await import("../config/config.js");
  const config = await loadConfig(cwd, typeof named === "string" ? named : undefined);
  if (config === null) throw new UsageError("Name a document, or write a specpress.config.ts.");
  return config.entries.map((entry) => ({ config: withFlags(entry, flags), folder: config.folder }));
}

async function outcomeOf<Files extends Written | Differences>(
  job: Job,
  handling: Handling<Files>,
  useCache: boolean,
): Promise<{ readonly outcome: Outcome; readonly summary: string }> {
  const started = performance.now();
  const { input, output } = job.config;
  const named = { input: typeof input === "string" ? nameOf(input) : "<input>", output };
  try {
    const { files, diagnostics } = await filesOf(job, handling, useCache);
    const about = { ...named, seconds: (performance.now() - started) / 1000 };
    const findings = handling.findings(files, about);
    const ok = findings.every(({ severity }) => severity !== "error");
    return {
      outcome: { ok, ...named, files, diagnostics: [...diagnostics, ...findings] },
      summary: handling.summary(files, about),
    };
  } catch (error) {
    const known = systemFailure(error);
    if (known === null) throw error;
    return { outcome: { ok: false, ...named, files: null, diagnostics: known.diagnostics }, summary: "" };
  }
}

/** Generates a package and handles its files, unless the cache knows that the folder holds them. */
async function filesOf<Files extends Written | Differences>(
  { config, folder }: Job,
  handling: Handling<Files>,
  useCache: boolean,
): Promise<{ readonly files: Files; readonly diagnostics: readonly Diagnostic[] }> {
  const { output, ...options } = config;
  const fault = outputFault(output, folder, typeof config.input === "string" ? config.input : null);
  if (fault !== null) throw failure("output-refused", fault);
  const target = resolve(folder, output);
  await finishEarlier(target);
  const runs = useCache ? openRuns(config, folder) : null;
  const known = runs?.recall(target) ?? null;
  if (known !== null) {
    const paths = Object.keys(known.files).filter((path) => !path.endsWith(manifestName));
    return { files: handling.unchanged(paths), diagnostics: known.diagnostics };
  }
  // Imported here, so that whatever does not need it does not wait for it.
  const { generate } = await import("../generate.js");
  const { files, diagnostics, inputHashes } = await generate({ ...options, cwd: folder });
  const handled = await handling.handle(files, target);
  const hashes = withManifests(files).map(({ path, text }) => [path, hashOf(text)] as const);
  runs?.remember({ inputs: inputHashes, files: Object.fromEntries(hashes), diagnostics });
  return { files: handled, diagnostics };
}

/** How a command line asks for diagnostics to be printed. */
export function styleOf({ flags }: Arguments, { isColoured }: Terminal, folder: string): Style {
  const format = flags.get("format") ?? "text";
  if (!isFormat(format)) {
    const message = `\`--format\` must be ${Object.keys(formats).join(" or ")}, not "${String(format)}".`;
    throw new UsageError(message, "For example, --format github");
  }
  const detail = flags.has("quiet") ? "errors" : flags.has("verbose") ? "all" : "some";
  return { format, detail, isColoured, folder };
}

function isFormat(value: unknown): value is Format {
  return typeof value === "string" && Object.hasOwn(formats, value);
}
