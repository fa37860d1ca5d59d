import { existsSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { createJiti } from "jiti";
import { failure } from "./diagnostics.js";
import { readFilterTerm } from "./model/filter.js";
import { readPaging } from "./model/paging.js";
import { optionKeys, packageKeys, renameKeys } from "./options.js";
import type { SpecpressConfig } from "./options.js";

/** A config file's entries, and the folder that their paths start from. */
export interface LoadedConfig {
  readonly file: string;
  readonly folder: string;
  readonly entries: readonly SpecpressConfig[];
}

const names = ["ts", "mts", "js", "mjs", "json"].map((extension) => `specpress.config.${extension}`);

/** The config file of a folder, or the one named; `null` when there is none to find. */
export async function loadConfig(cwd: string, named: string | undefined): Promise<LoadedConfig | null> {
  const found = named ?? names.find((name) => existsSync(resolve(cwd, name)));
  if (found === undefined) return null;
  const file = resolve(cwd, found);
  if (!existsSync(file)) throw failure("config-not-found", `There is no config file ${found}.`);
  const value = await evaluate(file, found);
  const entries: readonly unknown[] = Array.isArray(value) ? value : [value];
  return {
    file: found,
    folder: dirname(file),
    entries: entries.map((entry, index) => validEntry(entry, found, index)),
  };
}

async function evaluate(file: string, shown: string): Promise<unknown> {
  try {
    return await createJiti(import.meta.url, { fsCache: false, moduleCache: false }).import(file, {
      default: true,
    });
  } catch (error) {
    const [reason = ""] = (error instanceof Error ? error.message : String(error)).split("\n");
    throw failure("config-invalid", `${shown} cannot be loaded: ${reason}`);
  }
}

function validEntry(entry: unknown, file: string, index: number): SpecpressConfig {
  if (typeof entry !== "object" || entry === null) {
    throw failure("config-invalid", `${file} exports no configuration: its entry ${index + 1} is no object.`);
  }
  checkKeys(entry, optionKeys, file, "");
  const config = entry as SpecpressConfig;
  for (const key of ["input", "output"] as const) {
    if (typeof config[key] !== "string")
      throw failure("config-invalid", `${file}: \`${key}\` is missing or no text.`);
  }
  if (config.package !== undefined) checkKeys(config.package, packageKeys, file, "package.");
  if (config.rename !== undefined) checkKeys(config.rename, renameKeys, file, "rename.");
  const wrong = (config.filter ?? []).find(
    (term) => typeof term !== "string" || readFilterTerm(term) === null,
  );
  if (wrong !== undefined)
    throw failure("config-invalid", `${file}: \`${wrong}\` in \`filter\` is no filter term.`);
  checkNames(config, file);
  checkPaging(config, file);
  checkClass(config, file);
  checkEnvironment(config, file);
  return config;
}

/** Names that a config chooses end up in code: they have to be such as code can have. */
function checkNames({ rename = {} }: SpecpressConfig, file: string): void {
  for (const kind of ["operations", "schemas"] as const) {
    const bad = Object.values(rename[kind] ?? {}).find((name) => !isIdentifier(name));
    if (bad !== undefined)
      throw failure("config-invalid", `${file}: \`${bad}\` in \`rename.${kind}\` cannot be a name.`);
  }
}

function checkPaging({ paging = {} }: SpecpressConfig, file: string): void {
  for (const [key, value] of Object.entries(paging)) {
    const read = value === false ? null : readPaging(value);
    if (typeof read === "string")
      throw failure("config-invalid", `${file}: \`paging\` of \`${key}\`: ${read}`);
  }
}

/** Names of variables and of a header have to be such as the platforms have. */
function checkEnvironment({ env = {}, idempotencyHeader }: SpecpressConfig, file: string): void {
  for (const [scheme, names] of Object.entries(env)) {
    const bad = [names].flat().find((name) => !isEnvironment(name));
    if (bad !== undefined) {
      const shape = 'a variable\'s name, or { username: "NAME", password: "NAME" }';
      throw failure(
        "config-invalid",
        `${file}: \`env.${scheme}\` holds ${JSON.stringify(bad)}, which is not ${shape}.`,
      );
    }
  }
  if (idempotencyHeader !== undefined && !/^[\w!#$%&'*+.^`|~-]+$/.test(idempotencyHeader))
    throw failure("config-invalid", `${file}: \`idempotencyHeader\` is no name of a header.`);
}

function isEnvironment(names: unknown): boolean {
  if (typeof names === "string") return /^[A-Za-z_]\w*$/.test(names);
  if (typeof names !== "object" || names === null) return false;
  const { username, password, ...others } = names as Readonly<Record<string, unknown>>;
  return (
    Object.keys(others).length === 0 &&
    [username, password].every((name) => typeof name === "string" && isEnvironment(name))
  );
}

function checkClass({ class: name }: SpecpressConfig, file: string): void {
  if (typeof name === "string" && !isIdentifier(name))
    throw failure("config-invalid", `${file}: \`class\` cannot be \`${name}\`, which is no name.`);
}

function isIdentifier(name: unknown): boolean {
  return typeof name === "string" && /^[\p{ID_Start}$_][\p{ID_Continue}$]*$/u.test(name);
}

function checkKeys(
  value: object,
  types: Readonly<Record<string, string>>,
  file: string,
  prefix: string,
): void {
  for (const [key, member] of Object.entries(value) as [string, unknown][]) {
    const type = types[key];
    if (type === undefined) {
      const known = Object.keys(types).join(", ");
      throw failure("config-invalid", `${file}: \`${prefix}${key}\` is not a setting; those are ${known}.`);
    }
    const actual = Array.isArray(member) ? "array" : typeof member;
    if (member !== undefined && !type.split(" or ").includes(actual)) {
      throw failure("config-invalid", `${file}: \`${prefix}${key}\` is ${actual}, and has to be ${type}.`);
    }
  }
}
