import { existsSync, readFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { SpecpressError, failure } from "../diagnostics.js";
import { parseJson } from "../load/parse-json.js";
import type { LineColumn } from "../load/places/lines.js";
import type { SpecpressConfig } from "../options.js";
import { readConfig } from "../settings/read.js";
import { placeOf } from "./place.js";

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
  const text = readFile(file, found);
  const value = file.endsWith(".json") ? jsonOf(text, found) : await exportOf(file, found);
  return { file: found, folder: dirname(file), entries: entriesOf(value, found, text) };
}

function readFile(file: string, shown: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch (error) {
    throw invalid(shown, `${shown} cannot be read: ${reasonOf(error)}.`);
  }
}

function jsonOf(text: string, shown: string): unknown {
  const parsed = parseJson(text);
  if (parsed.ok) return parsed.value;
  const [{ message, line, column } = { message: "", line: 1, column: 1 }] = parsed.problems;
  throw invalid(shown, message.replace(/^The document/, shown), { line, column });
}

/** What a program exports as `default`. */
async function exportOf(file: string, shown: string): Promise<unknown> {
  const { createJiti } = await import("jiti");
  const jiti = createJiti(import.meta.url, {
    fsCache: false,
    moduleCache: false,
    interopDefault: false,
  });
  try {
    const exported = await jiti.import<{ readonly default?: unknown }>(file);
    const value = await Promise.resolve(exported.default);
    if (value !== undefined) return value;
  } catch (error) {
    throw invalid(shown, `${shown} cannot be loaded: ${reasonOf(error)}`);
  }
  throw invalid(shown, `${shown} has no default export.`);
}

/** The first line of an error that anything may have thrown. */
function reasonOf(error: unknown): string {
  const [reason = ""] = (error instanceof Error ? error.message : String(error)).split("\n");
  return reason;
}

function invalid(file: string, message: string, place: LineColumn = { line: 1, column: 1 }): SpecpressError {
  return failure("config-invalid", message, { file, ...place, pointer: "" });
}

function entriesOf(value: unknown, file: string, text: string): readonly SpecpressConfig[] {
  const entries: readonly unknown[] = Array.isArray(value) ? value : [value];
  if (entries.length === 0) throw invalid(file, `${file} exports an empty list.`);
  return entries.map((entry, index) => {
    const within = Array.isArray(value) ? [index] : [];
    const name = entries.length > 1 ? `Entry ${index + 1}: ` : "";
    try {
      return readConfig(entry, (path) => placeOf(file, text, [...within, ...path]), name);
    } catch (error) {
      if (error instanceof SpecpressError) throw error;
      // A getter, or a proxy.
      throw invalid(file, `${file} has a setting that cannot be read: ${reasonOf(error)}`);
    }
  });
}
