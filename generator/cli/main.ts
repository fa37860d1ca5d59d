import { readArguments } from "./arguments.js";
import { commandCalled } from "./called.js";
import { UsageError } from "./command.js";
import type { Command, ExitCode, Terminal } from "./command.js";
import { commonFlags } from "./flags.js";
import { helpOf, overview } from "./help.js";
import { reportText } from "./report/report.js";
import { version } from "../settings/version.js";
import { systemFailure } from "./system-failure.js";

/** Runs a command line and gives the exit code. */
export async function main(argv: readonly string[], terminal: Terminal): Promise<ExitCode> {
  try {
    return await runLine(argv, terminal);
  } catch (error) {
    return reportFailure(error, argv, terminal);
  }
}

async function runLine(argv: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const { commands, out } = terminal;
  const { words, flags } = readArguments(argv, [
    ...commonFlags,
    ...commands.flatMap((command) => command.flags),
  ]);
  const [name, ...rest] = words;
  const command = name === undefined ? null : commandCalled(name, commands);
  if (flags.has("version")) out(`${version()}\n`);
  else if (flags.has("help")) out(command === null ? overview(commands) : helpOf(command));
  else if (command === null)
    throw new UsageError(`Name a command: ${commands.map((known) => known.name).join(", ")}.`);
  else {
    refuseForeignFlags([...flags.keys()], command);
    return command.run({ words: rest, flags }, terminal);
  }
  return 0;
}

function refuseForeignFlags(names: readonly string[], { name, flags }: Command): void {
  const foreign = names.find((given) => !flags.some((flag) => flag.name === given));
  if (foreign !== undefined) throw new UsageError(`\`specpress ${name}\` has no flag \`--${foreign}\`.`);
}

function reportFailure(
  error: unknown,
  argv: readonly string[],
  { commands, cwd, isColoured, out, err }: Terminal,
): ExitCode {
  if (error instanceof UsageError) {
    const name = commands.find((command) => command.name === argv[0])?.name;
    const help = `specpress ${name === undefined ? "" : `${name} `}--help`;
    err(`${error.message}\n${error.hint === null ? "" : `${error.hint}\n`}See ${help}.\n`);
    return 2;
  }
  const known = systemFailure(error);
  if (known !== null) {
    err(reportText(known.diagnostics, { format: "text", detail: "all", isColoured, folder: cwd }));
    if (argv.includes("--json"))
      out(`${JSON.stringify({ ok: false, packages: [], diagnostics: known.diagnostics })}\n`);
    return 1;
  }
  const { message, stack = "" } = error instanceof Error ? error : new Error(String(error));
  err(`specpress failed because of a bug of its own: ${message}\n`);
  err(process.env.SPECPRESS_DEBUG === undefined ? "Set SPECPRESS_DEBUG=1 to see where.\n" : `${stack}\n`);
  return 1;
}
