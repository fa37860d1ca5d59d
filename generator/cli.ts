#!/usr/bin/env node
import { readFileSync } from "node:fs";
import { SpecpressError } from "./diagnostics.js";
import { reportText } from "./cli/report.js";
import { run } from "./cli/run.js";
import type { Outcome } from "./cli/run.js";
import { UsageError, readCommand, usage } from "./cli/usage.js";
import type { Command, Flags } from "./cli/usage.js";

process.exitCode = await main();

/** Runs a command line; gives the exit code. */
async function main(): Promise<number> {
  let command: Command | null = null;
  try {
    command = readCommand(process.argv.slice(2));
    if (command.name === "help") return print(usage);
    if (command.name === "version") return print(`${version()}\n`);
    const started = performance.now();
    const outcomes = await run(command, process.cwd());
    return report(outcomes, command, (performance.now() - started) / 1000);
  } catch (error) {
    return reportFailure(error, command?.flags.json === true);
  }
}

function print(text: string): number {
  process.stdout.write(text);
  return 0;
}

function version(): string {
  const manifest = readFileSync(new URL("../package.json", import.meta.url), "utf8");
  return (JSON.parse(manifest) as { version: string }).version;
}

function report(outcomes: readonly Outcome[], { name, flags }: Command, seconds: number): number {
  for (const outcome of outcomes) {
    process.stderr.write(reportText(outcome.diagnostics, detailOf(flags)));
    if (outcome.ok && !flags.quiet) process.stderr.write(`${summary(outcome, name, seconds)}\n`);
  }
  const ok = outcomes.every((outcome) => outcome.ok);
  if (flags.json)
    print(`${JSON.stringify({ ok, seconds: Number(seconds.toFixed(3)), packages: outcomes })}\n`);
  return ok ? 0 : 1;
}

function detailOf({ quiet, verbose }: Flags): "all" | "some" | "errors" {
  if (quiet) return "errors";
  return verbose ? "all" : "some";
}

function summary({ input, output, files }: Outcome, name: string, seconds: number): string {
  if (name === "check" || files === null || !("written" in files)) return `${output} is what ${input} makes.`;
  const { written, unchanged, removed } = files;
  const counts = `${written.length} written, ${unchanged.length} unchanged, ${removed.length} removed`;
  return `${input} → ${output}: ${counts} (${seconds.toFixed(1)} s)`;
}

function reportFailure(error: unknown, json: boolean): number {
  if (error instanceof UsageError) {
    process.stderr.write(`${error.message}\nspecpress --help shows what there is.\n`);
    return 2;
  }
  if (error instanceof SpecpressError) {
    process.stderr.write(reportText(error.diagnostics, "all"));
    if (json) print(`${JSON.stringify({ ok: false, packages: [], diagnostics: error.diagnostics })}\n`);
    return 1;
  }
  const { message, stack = "" } = error instanceof Error ? error : new Error(String(error));
  process.stderr.write(`specpress failed, which is a fault of its own: ${message}\n`);
  process.stderr.write(
    process.env.SPECPRESS_DEBUG === undefined ? "SPECPRESS_DEBUG=1 shows where.\n" : `${stack}\n`,
  );
  return 1;
}
