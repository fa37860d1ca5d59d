import { mkdirSync, readFileSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import type { Diagnostic } from "../diagnostics.js";
import type { SpecpressConfig } from "../settings/settings.js";
import { cacheFolder } from "./folder.js";
import { hashAt } from "./hash-at.js";
import { runKey } from "./key.js";

/** What a run read, what it made of it, and what it said. */
export interface Run {
  /** The hash of each file that was read, by path; `null` for a file that was looked for and not found. */
  readonly inputs: Readonly<Record<string, string | null>>;
  /** The hash of each file of the package, by its path in the package. */
  readonly files: Readonly<Record<string, string>>;
  readonly diagnostics: readonly Diagnostic[];
}

/** The runs of one config entry that the cache knows. */
export interface Runs {
  /** The run that would read the same files as they are now, and make the same package as the folder holds. */
  recall(output: string): Run | null;
  /** Stores a run; paths of inputs are absolute. */
  remember(run: Run): void;
}

/** How many runs the cache keeps: those that were stored last. */
const most = 100;

/** Opens the cache for a config entry; `null` if its runs cannot be compared. */
export function openRuns(config: SpecpressConfig, folder: string): Runs | null {
  const key = runKey(config, folder);
  if (key === null) return null;
  const cache = join(cacheFolder(folder), "runs");
  const file = join(cache, `${key}.json`);
  return {
    recall: (output) => {
      const run = readRun(file);
      return run !== null && isAsItWas(folder, run.inputs) && isAsItWas(output, run.files) ? run : null;
    },
    remember: (run) => {
      // What a server answers next is not known.
      if (Object.keys(run.inputs).some((path) => /^https?:/.test(path))) return;
      const inputs = Object.entries(run.inputs).map(([path, hash]) => [relative(folder, path), hash]);
      store(cache, file, JSON.stringify({ ...run, inputs: Object.fromEntries(inputs) as Run["inputs"] }));
    },
  };
}

function readRun(file: string): Run | null {
  try {
    return JSON.parse(readFileSync(file, "utf8")) as Run;
  } catch {
    return null;
  }
}

function isAsItWas(folder: string, hashes: Readonly<Record<string, string | null>>): boolean {
  return Object.entries(hashes).every(([path, hash]) => hashAt(resolve(folder, path)) === hash);
}

/** Writes a file of the cache. Without it the next run takes longer, so a failure is not worth a message. */
function store(cache: string, file: string, text: string): void {
  const temporary = `${file}.${process.pid}.tmp`;
  try {
    mkdirSync(cache, { recursive: true });
    writeFileSync(temporary, text);
    renameSync(temporary, file);
    for (const old of oldest(cache)) rmSync(old, { force: true });
  } catch {
    rmSync(temporary, { force: true });
  }
}

function oldest(cache: string): readonly string[] {
  const files = readdirSync(cache).map((name) => join(cache, name));
  const aged = files.map((path) => ({ path, time: statSync(path).mtimeMs }));
  return aged
    .sort((a, b) => b.time - a.time)
    .slice(most)
    .map(({ path }) => path);
}
