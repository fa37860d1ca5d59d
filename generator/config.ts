import { existsSync, readFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { failure } from "./diagnostics.js";
import type { SpecpressConfig } from "./options.js";
import { readConfig } from "./settings/read.js";

/** A config file's entries, and the folder that their paths start from. */
export interface LoadedConfig {
  readonly file: string;
  readonly folder: string;
  readonly entries: readonly SpecpressConfig[];
}

const names = ["ts", "mts", "js", "mjs", "json"].map((extension) => `specpress.config.${extension}`);

/**
 * Loads the named config file, or the one of a folder; `null` if that has none.
 * @throws SpecpressError if the file cannot be loaded, or a setting is not valid.
 */
export async function loadConfig(cwd: string, named: string | undefined): Promise<LoadedConfig | null> {
  const found = named ?? names.find((name) => existsSync(resolve(cwd, name)));
  if (found === undefined) return null;
  const file = resolve(cwd, found);
  if (!existsSync(file)) throw failure("config-not-found", `There is no config file ${found}.`);
  const value = await evaluate(file, found);
  return { file: found, folder: dirname(file), entries: entriesOf(value, found) };
}

async function evaluate(file: string, shown: string): Promise<unknown> {
  try {
    if (file.endsWith(".json")) return JSON.parse(readFileSync(file, "utf8")) as unknown;
    const { createJiti } = await import("jiti");
    return await createJiti(import.meta.url, { fsCache: false, moduleCache: false }).import(file, {
      default: true,
    });
  } catch (error) {
    const [reason = ""] = (error instanceof Error ? error.message : String(error)).split("\n");
    throw failure("config-invalid", `${shown} cannot be loaded: ${reason}`);
  }
}

function entriesOf(value: unknown, file: string): readonly SpecpressConfig[] {
  const entries: readonly unknown[] = Array.isArray(value) ? value : [value];
  if (entries.length === 0) throw failure("config-invalid", `${file} exports an empty list.`);
  return entries.map((entry, index) =>
    readConfig(entry, entries.length === 1 ? file : `${file}, entry ${index + 1}`),
  );
}
