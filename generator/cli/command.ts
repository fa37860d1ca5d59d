import type { Flag } from "../settings/setting.js";
import type { Arguments } from "./arguments.js";

/** A command of the command line. */
export interface Command {
  readonly name: string;
  /** What it does, in one line for the overview. */
  readonly summary: string;
  /** Its arguments, as the usage line shows them after the name. */
  readonly usage: string;
  /** What else its help says; may be empty. */
  readonly help: string;
  readonly flags: readonly Flag[];
  /** Runs it and gives the exit code. */
  run(given: Arguments, terminal: Terminal): Promise<ExitCode>;
}

/** Where a command runs and prints. */
export interface Terminal {
  readonly cwd: string;
  /** Every command that there is. */
  readonly commands: readonly Command[];
  /** Whether standard error shows colours. */
  readonly isColoured: boolean;
  /** Prints to standard output, which holds only what was asked for. */
  out(text: string): void;
  /** Prints to standard error: progress and diagnostics. */
  err(text: string): void;
}

/** 0: done. 1: errors in the document or the run, or a stale package. 2: wrong usage. */
export type ExitCode = 0 | 1 | 2;

/** The command line is not valid. */
export class UsageError extends Error {
  constructor(
    message: string,
    /** What to do instead, if there is more to say than "see the help". */
    readonly hint: string | null = null,
  ) {
    super(message);
  }
}
