import { expect, describe, it } from "vitest";
import { generateCommand } from "../../../generator/cli/commands/generate.js";
import { checkCommand } from "../../../generator/cli/commands/check.js";
import { settingFlags, withFlags } from "../../../generator/settings/flags.js";
import { configCheck, optionsCheck, settings } from "../../../generator/settings/settings.js";
import { checkSettings } from "../../../generator/settings/faults.js";
import { checkValue } from "../../../generator/settings/checks.js";
import { rowsOf } from "../../../generator/settings/setting.js";
import type { Row, SettingsOf } from "../../../generator/settings/setting.js";
import { pagingSettings } from "../../../generator/settings/paging.js";

const rows = [...rowsOf(settings), ...rowsOf(pagingSettings, ["paging", "listPets"])];
const named = rows.map((row): [string, Row] => [row.path.join("."), row]);

/** An object with a value at a path. */
function nested(path: readonly string[], value: unknown): unknown {
  return path.reduceRight((inner, name) => ({ [name]: inner }), value);
}

describe("each row of the table of settings", () => {
  it.each(named)("%s accepts its example and refuses a symbol", (_name, { setting }) => {
    expect(checkValue(setting.check, setting.example).issues).toBeUndefined();
    expect(checkValue(setting.check, Symbol("no value")).success).toBe(false);
  });

  it.each(named)("%s says what it must be, after `must`", (_name, { setting }) => {
    const [issue] = checkValue(setting.check, null).issues ?? [];
    expect(issue?.message).toMatch(/^(be|have|give) /);
  });

  it.each(named)("%s is documented in plain words without a full stop", (_name, { setting }) => {
    expect(setting.docs).toMatch(/[^.]$/);
    expect(setting.flag?.help ?? "no flag").toMatch(/[^.]$/);
  });

  it.each(rowsOf(settings).map((row): [string, Row] => [row.path.join("."), row]))(
    "%s is known where it can be given, and nowhere else",
    (_name, { path, setting }) => {
      for (const [use, check] of [["api", optionsCheck] as const, ["config", configCheck] as const]) {
        const required = use === "api" ? { input: "a" } : { input: "a", output: "b" };
        const given = { ...required, ...(nested(path, setting.example) as object) };
        const expected = setting.only === undefined || setting.only.use === use;
        expect(checkSettings<unknown>(check, given, settings, "It").ok).toBe(expected);
      }
    },
  );
});

describe("the flags of settings", () => {
  it("are those of generate and check, all of them", () => {
    for (const { flags } of [generateCommand, checkCommand])
      expect(flags).toEqual(expect.arrayContaining(settingFlags.map(({ flag }) => flag)));
  });

  it("each have a name and a letter of their own", () => {
    const names = generateCommand.flags.flatMap(({ name, short }) =>
      short === undefined ? [name] : [name, short],
    );
    expect(new Set(names).size).toBe(names.length);
  });

  it.each(settingFlags.map((row): [string, (typeof settingFlags)[number]] => [row.flag.name, row]))(
    "--%s puts its value in the place of its setting and leaves the others",
    (name, { path, setting }) => {
      const value = setting.example as string;
      const before = { strict: false, package: { license: "MIT" } };
      const after = withFlags<object>(before, new Map([[name, value]]));
      expect(after).toMatchObject(nested(path, value) as object);
      expect(after).toMatchObject({ package: { license: "MIT" } });
      expect(before).toEqual({ strict: false, package: { license: "MIT" } });
    },
  );
});

it("a setting that is added as a row, and as nothing else, is checked, listed and suggested", () => {
  interface Added {
    readonly colour?: string;
  }
  const check = settings.overlays.check;
  const table: SettingsOf<Added & { readonly list?: readonly string[] }> = {
    colour: { check: settings.output.check, example: "red", docs: "a colour" },
    list: { check, example: ["a"], docs: "a list", flag: { name: "list", repeatable: true, help: "a list" } },
  };
  expect(rowsOf(table).map(({ path }) => path)).toEqual([["colour"], ["list"]]);
  // @ts-expect-error -- a member of the interface without a row
  const lacking: SettingsOf<Added> = {};
  // @ts-expect-error -- a row whose check gives another type
  const wrong: SettingsOf<Added> = { colour: { check, example: ["a"], docs: "a colour" } };
  expect([lacking, wrong]).toHaveLength(2);
});
