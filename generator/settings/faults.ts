import type { GenericSchema } from "valibot";
import { checkValue, unknownName } from "./checks.js";
import { nearest } from "../nearest.js";
import type { Setting, SettingTable } from "./setting.js";
import { pathText, shown } from "./shown.js";

/** A sentence about what is wrong with a setting, and a hint on how to fix it. */
export interface Fault {
  readonly code: "setting-unknown" | "setting-invalid";
  readonly message: string;
  readonly hint: string;
  /** Where the setting is; empty for the settings as a whole. */
  readonly path: SettingPath;
}

/** A value that passed its check, or everything that is wrong with it. */
export type Checked<Value> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly faults: readonly Fault[] };

/** Names from the outermost setting down to a value; numbers are list indices. */
export type SettingPath = readonly (string | number)[];

/** Checks an object of settings; `subject` is what messages call the object itself. */
export function checkSettings<Options>(
  check: GenericSchema<unknown, Options>,
  value: unknown,
  table: SettingTable,
  subject: string,
): Checked<Options> {
  const result = checkValue(check, value);
  if (result.success) return { ok: true, value: result.output };
  const faults = result.issues.map((issue) => {
    const path = (issue.path ?? []).map(({ key }) => (typeof key === "number" ? key : String(key)));
    if (issue.message === unknownName) return unknownFault(path, table);
    const name = path.length === 0 ? subject : `\`${pathText(path)}\``;
    return {
      code: "setting-invalid",
      message: sentenceOf(name, issue),
      hint: exampleOf(path, table),
      path,
    } as const;
  });
  return { ok: false, faults };
}

/** Says what a value must be, and what it is instead. */
export function sentenceOf(
  name: string,
  { message, input }: { readonly message: string; readonly input: unknown },
): string {
  return input === undefined
    ? `${name} is missing; it must ${message}.`
    : `${name} must ${message}, not ${shown(input)}.`;
}

/** An example for the setting at a path. */
function exampleOf([name = "", next]: SettingPath, table: SettingTable): string {
  const setting = settingAt(table, name);
  if (setting === undefined) return `For example, { ${exampleOfTable(table)} }.`;
  const member = settingAt(setting.members ?? {}, next ?? "");
  const example = member === undefined ? setting.example : { [String(next)]: member.example };
  return `For example, ${name}: ${shown(example)}.`;
}

function exampleOfTable(table: SettingTable): string {
  const rows = Object.entries(table);
  const [name = "", row] = rows.find(([, { required }]) => required === true) ?? rows[0] ?? [];
  return `${name}: ${shown(row?.example)}`;
}

function unknownFault(path: SettingPath, table: SettingTable): Fault {
  const name = String(path.at(-1));
  const holder = path.slice(0, -1);
  const members = tableAt(holder, table);
  const only = settingAt(members, name)?.only;
  const written = `\`${pathText(path)}\``;
  if (only !== undefined) {
    const place = only.use === "config" ? "config files" : "`generate()`";
    return {
      code: "setting-unknown",
      message: `${written} is a setting of ${place} only.`,
      hint: only.elsewhere,
      path,
    };
  }
  const known = Object.keys(members);
  const close = nearest(name, known);
  const meant = close === null ? "" : `Did you mean \`${pathText([...holder, close])}\`? `;
  const owner = holder.length === 0 ? "" : ` of \`${pathText(holder)}\``;
  return {
    code: "setting-unknown",
    message: `${written} is not a setting.`,
    hint: `${meant}The settings${owner} are ${known.join(", ")}.`,
    path,
  };
}

/** The rows for the members of the value at a path. */
function tableAt([name, ...rest]: SettingPath, table: SettingTable): SettingTable {
  if (name === undefined) return table;
  const setting = settingAt(table, name);
  return setting?.each === undefined
    ? tableAt(rest, setting?.members ?? {})
    : tableAt(rest.slice(1), setting.each);
}

function settingAt(table: SettingTable, name: string | number): Setting | undefined {
  return Object.hasOwn(table, name) ? table[name] : undefined;
}
