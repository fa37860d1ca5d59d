import { checkValue } from "./checks.js";
import { sentenceOf } from "./faults.js";
import { rowsOf } from "./setting.js";
import type { Flag, Row } from "./setting.js";
import { settings } from "./settings.js";

/** The value of a flag on the command line. */
export type FlagValue = string | boolean | readonly string[];

/** A flag and the setting that it controls. */
export interface SettingFlag extends Row {
  readonly flag: Flag;
}

/** All settings that have a flag. */
export const settingFlags: readonly SettingFlag[] = rowsOf(settings).flatMap(({ path, setting }) =>
  setting.flag === undefined ? [] : [{ path, setting, flag: setting.flag }],
);

/** Says what is wrong with the value of a flag; `null` if its setting accepts it. */
export function flagFault(
  { flag, setting }: SettingFlag,
  value: FlagValue,
): { readonly message: string; readonly hint: string } | null {
  const { issues } = checkValue(setting.check, value);
  if (issues === undefined) return null;
  const example = Array.isArray(setting.example) ? String(setting.example[0]) : String(setting.example);
  return {
    message: sentenceOf(`\`--${flag.name}\``, issues[0]),
    hint: `For example, --${flag.name} ${example}`,
  };
}

/** Options overridden by the values of flags. */
export function withFlags<Options extends object>(
  options: Options,
  values: ReadonlyMap<string, FlagValue>,
): Options {
  return settingFlags.reduce((result, { path, flag }) => {
    const value = values.get(flag.name);
    return value === undefined ? result : withValue(result, path, value);
  }, options);
}

function withValue<Options extends object>(
  options: Options,
  [name = "", ...rest]: readonly string[],
  value: FlagValue,
): Options {
  const member = (options as Readonly<Record<string, object | undefined>>)[name];
  return { ...options, [name]: rest.length === 0 ? value : withValue(member ?? {}, rest, value) };
}
