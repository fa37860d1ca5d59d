import { resolve } from "node:path";
import { loadConfig } from "../config.js";
import { SpecpressError, diagnostic } from "../diagnostics.js";
import type { Diagnostic } from "../diagnostics.js";
import { generate } from "../generate.js";
import type { SpecpressConfig } from "../options.js";
import { compare } from "../write/compare.js";
import type { Differences } from "../write/compare.js";
import { write } from "../write/write.js";
import type { Written } from "../write/write.js";
import { UsageError } from "./usage.js";
import type { Command, Flags } from "./usage.js";

/** What became of one package. */
export interface Outcome {
  readonly ok: boolean;
  readonly input: string;
  readonly output: string;
  readonly files: Written | Differences | null;
  readonly diagnostics: readonly Diagnostic[];
}

interface Job {
  readonly config: SpecpressConfig;
  /** Folder that the job's paths start from. */
  readonly folder: string;
}

/** Carries out `generate` or `check` for each package that is asked for. */
export async function run(command: Command, cwd: string): Promise<readonly Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const job of await jobsOf(command, cwd)) outcomes.push(await outcomeOf(job, command));
  return outcomes;
}

async function jobsOf({ document, flags }: Command, cwd: string): Promise<readonly Job[]> {
  if (document !== null) {
    return [{ config: withFlags({ input: document, output: flags.output ?? "" }, flags), folder: cwd }];
  }
  const config = await loadConfig(cwd, flags.config);
  if (config === null)
    throw new UsageError("Name a document, or say in specpress.config.ts what to generate.");
  return config.entries.map((entry) => ({ config: withFlags(entry, flags), folder: config.folder }));
}

/** The command line goes before the config file. */
function withFlags(
  config: SpecpressConfig,
  { output, name, packageVersion, overlay, filter, strict }: Flags,
): SpecpressConfig {
  return {
    ...config,
    ...(output === undefined ? {} : { output }),
    ...(overlay.length === 0 ? {} : { overlays: overlay }),
    ...(filter.length === 0 ? {} : { filter }),
    ...(strict ? { strict } : {}),
    package: {
      ...config.package,
      ...(name === undefined ? {} : { name }),
      ...(packageVersion === undefined ? {} : { version: packageVersion }),
    },
  };
}

async function outcomeOf({ config, folder }: Job, { name, flags }: Command): Promise<Outcome> {
  const about = { input: config.input, output: config.output };
  const target = resolve(folder, config.output);
  try {
    const { files, diagnostics } = await generate({ ...config, cwd: folder });
    if (name === "generate") {
      return { ok: true, ...about, files: await write(target, files, { force: flags.force }), diagnostics };
    }
    const differences = await compare(target, files);
    const stale = staleness(differences, config.output);
    return { ok: stale.length === 0, ...about, files: differences, diagnostics: [...diagnostics, ...stale] };
  } catch (error) {
    if (!(error instanceof SpecpressError)) throw error;
    return { ok: false, ...about, files: null, diagnostics: error.diagnostics };
  }
}

function staleness({ missing, changed, extra }: Differences, output: string): readonly Diagnostic[] {
  const parts = [
    ...missing.map((path) => `${path} is missing`),
    ...changed.map((path) => `${path} differs`),
    ...extra.map((path) => `${path} is left over`),
  ];
  if (parts.length === 0) return [];
  const shown = parts.slice(0, 5).join(", ") + (parts.length > 5 ? ` and ${parts.length - 5} more` : "");
  return [diagnostic("output-stale", `${output} is not what the document makes: ${shown}.`)];
}
