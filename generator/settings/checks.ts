import * as v from "valibot";
import type { GenericSchema } from "valibot";
import type { SettingTable, SettingsOf, Use } from "./setting.js";

/** Runs a check; if a value has several faults, only the first is found. */
export function checkValue<Value>(check: GenericSchema<unknown, Value>, value: unknown) {
  return v.safeParse(check, value, { abortPipeEarly: true });
}

/** `true` or `false`. */
export const toggle = v.boolean("be `true` or `false`");

/** Text on one line: no line breaks and no other control characters. */
export const line = lineThat("be text on one line");

/** Text on one line that passes a test; `expected` completes "it must …". */
export function lineThat(
  expected: string,
  test: (text: string) => boolean = () => true,
): GenericSchema<unknown, string> {
  const isLine = (text: string): boolean => text.trim() !== "" && !/[\p{Cc}\u2028\u2029]/u.test(text);
  return v.pipe(
    v.string(expected),
    v.check((text) => isLine(text) && test(text), expected),
  );
}

/** A name that TypeScript code can declare, not counting keywords. */
export function isIdentifier(text: string): boolean {
  return /^[\p{ID_Start}$_][\p{ID_Continue}$]*$/u.test(text);
}

/** An object as created by a literal or a JSON file: not a list, a `Map` or a module. */
export function isPlainObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return Object.prototype.toString.call(value) === "[object Object]";
}

/** A list of values. */
export function listOf<Value>(item: GenericSchema<unknown, Value>): GenericSchema<unknown, readonly Value[]> {
  return v.array(item, "be a list");
}

/**
 * An object whose members all have values of one kind. valibot's own `record` skips members such as `constructor`,
 * which documents use as names.
 */
export function recordOf<Value>(
  member: GenericSchema<unknown, Value>,
): GenericSchema<unknown, Readonly<Record<string, Value>>> {
  return membersOf<Readonly<Record<string, Value>>>((given) =>
    Object.entries(given).map(([name, value]) => ({ name, value, check: member })),
  );
}

/** The settings of a table and no others; all of them are optional unless their row says otherwise. */
export function objectOf<Options>(table: SettingsOf<Options>, use?: Use): GenericSchema<unknown, Options> {
  const rows = Object.entries(table as SettingTable).filter(
    ([, { only }]) => only === undefined || only.use === use,
  );
  return membersOf<Options>((given) => [
    ...Object.entries(given)
      .filter(([name]) => !rows.some(([known]) => known === name))
      .map(([name, value]) => ({ name, value, check: unknownMember })),
    ...rows
      .map(([name, { check, required }]) => ({ name, value: own(given, name), check, required }))
      .filter(({ value, required }) => value !== undefined || required === true),
  ]);
}

/** What the check of a member that does not exist expects. */
export const unknownName = "an unknown setting";

const unknownMember = v.never(unknownName);

interface Member {
  readonly name: string;
  readonly value: unknown;
  readonly check: GenericSchema;
}

/** Checks members one by one and collects their values in a new object. */
function membersOf<Value>(
  members: (given: Readonly<Record<string, unknown>>) => readonly Member[],
): GenericSchema<unknown, Value> {
  return v.pipe(
    v.custom<Readonly<Record<string, unknown>>>(isPlainObject, "be an object"),
    v.rawTransform(({ dataset, addIssue }) => {
      const values = members(dataset.value).map(({ name, value, check }) => {
        const result = checkValue(check, value);
        for (const { message, input, path = [] } of result.issues ?? []) {
          const place = { type: "object", origin: "value", input: dataset.value, key: name, value } as const;
          addIssue({ message, input, path: [place, ...path] });
        }
        return [name, result.output] as const;
      });
      return Object.fromEntries(values) as Value;
    }),
  );
}

function own(object: Readonly<Record<string, unknown>>, name: string): unknown {
  return Object.hasOwn(object, name) ? object[name] : undefined;
}
