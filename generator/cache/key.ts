import { readFileSync, readdirSync } from "node:fs";
import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { hashOf } from "../hash.js";
import { isPlainObject } from "../settings/checks.js";
import type { SpecpressConfig } from "../settings/settings.js";
import { hashAt } from "./hash-at.js";

/** Holds a hash of the generator itself; a build writes it. */
const buildFile = fileURLToPath(new URL("../build.json", import.meta.url));

/**
 * A key of what decides what is generated: the generator, the settings and the document, but not the other files that
 * it leads to. `null` if the document is not a file, or if a setting cannot be compared, such as a function.
 */
export function runKey({ output: _, ...settings }: SpecpressConfig, folder: string): string | null {
  const { input, templates } = settings;
  const document = typeof input === "string" ? hashAt(resolve(folder, input)) : "";
  if (document === null || !isData(settings)) return null;
  try {
    const names = templates === undefined ? [] : templatesIn(resolve(folder, templates));
    return hashOf(JSON.stringify([readFileSync(buildFile, "utf8"), settings, document, names]));
  } catch {
    return null;
  }
}

/** Whether JSON says all of a value. */
function isData(value: unknown): boolean {
  if (Array.isArray(value)) return value.every(isData);
  if (isPlainObject(value) && Object.getPrototypeOf(value) === Object.prototype)
    return Object.values(value).every(isData);
  return value === null || ["string", "number", "boolean", "undefined"].includes(typeof value);
}

/** The names in a folder of templates: a new file replaces another template. */
function templatesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" }).sort();
}
