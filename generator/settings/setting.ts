import type { GenericSchema } from "valibot";

/** How a setting is spelled on the command line. */
export interface Flag {
  /** The long name, without dashes. */
  readonly name: string;
  /** A single letter for the short form, without the dash. */
  readonly short?: string;
  /** The placeholder for the value in the help, such as `<folder>`; a flag without one is a switch. */
  readonly value?: string;
  /** Whether the flag may be repeated; its values form a list. */
  readonly repeatable?: boolean;
  /** `--no-<name>` sets the value to `false`. */
  readonly negatable?: boolean;
  /** What the flag does, in a sentence for the help. */
  readonly help: string;
}

/** One row of the table of settings. */
export interface Setting<Value = unknown> {
  /** Checks a value. Its messages complete the sentence "`name` must …". */
  readonly check: GenericSchema<unknown, Value>;
  /** A valid value, shown in hints. */
  readonly example: Value;
  /** What the README says about the setting, in Markdown. */
  readonly docs: string;
  /** Whether the setting is required. */
  readonly required?: boolean;
  /** Set if the setting exists only in config files, or only in the options of `generate()`. */
  readonly only?: Only;
  readonly flag?: Flag;
  /** The rows of a setting that contains other settings. */
  readonly members?: SettingTable;
  /** The rows for each member of a setting that contains objects by name. */
  readonly each?: SettingTable;
}

/** The one place where a setting can be given, and what to do in the other place. */
export interface Only {
  readonly use: Use;
  readonly elsewhere: string;
}

/** Where settings are given: in a config file, or as options of `generate()`. */
export type Use = "config" | "api";

/** Settings by name. */
export type SettingTable = Readonly<Record<string, Setting>>;

/** The table for an interface of settings: the compiler requires exactly one row for each of its members. */
export type SettingsOf<Options> = {
  readonly [Name in keyof Options]-?: Setting<Exclude<Options[Name], undefined>>;
};

/** A setting and its path of names, such as `["package", "name"]`. */
export interface Row {
  readonly path: readonly string[];
  readonly setting: Setting;
}

/** All rows of a table in order, each followed by its members. */
export function rowsOf(table: SettingTable, path: readonly string[] = []): readonly Row[] {
  return Object.entries(table).flatMap(([name, setting]) => [
    { path: [...path, name], setting },
    ...rowsOf(setting.members ?? {}, [...path, name]),
  ]);
}
