import { parseArgs } from "node:util";
import { nearest } from "../nearest.js";
import type { FlagValue } from "../settings/flags.js";
import type { Flag } from "../settings/setting.js";
import { UsageError } from "./command.js";

/** A command line: its words, and the values of its flags by their names. */
export interface Arguments {
  readonly words: readonly string[];
  readonly flags: ReadonlyMap<string, FlagValue>;
}

type Token = NonNullable<ReturnType<typeof parseArgs>["tokens"]>[number];
type OptionToken = Extract<Token, { kind: "option" }>;

/**
 * Reads a command line without node and script.
 * @throws UsageError if it has a flag that there is not, or one with a wrong number of values.
 */
export function readArguments(argv: readonly string[], flags: readonly Flag[]): Arguments {
  const { tokens } = parseArgs({
    args: [...argv],
    options: Object.fromEntries(flags.map((flag) => [flag.name, optionOf(flag)])),
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  const values = new Map<string, FlagValue>();
  for (const token of tokens) {
    if (token.kind !== "option") continue;
    const { flag, value } = readFlag(token, flags);
    const earlier = values.get(flag.name);
    values.set(flag.name, flag.repeatable === true ? [...listOf(earlier), ...listOf(value)] : value);
  }
  return {
    words: tokens.flatMap((token) => (token.kind === "positional" ? [token.value] : [])),
    flags: values,
  };
}

function optionOf({ short, value }: Flag) {
  return {
    type: value === undefined ? ("boolean" as const) : ("string" as const),
    ...(short === undefined ? {} : { short }),
  };
}

function readFlag(
  { name, rawName, value, inlineValue }: OptionToken,
  flags: readonly Flag[],
): { readonly flag: Flag; readonly value: string | boolean } {
  const flag = flags.find((known) => known.name === name);
  const negated = flags.find((known) => known.negatable === true && `no-${known.name}` === name);
  const switched = flag?.value === undefined ? (flag ?? negated) : undefined;
  if (switched !== undefined) {
    if (inlineValue === true) throw new UsageError(`\`${rawName}\` takes no value.`);
    return { flag: switched, value: negated === undefined };
  }
  if (flag === undefined) throw unknownFlag(rawName, name, flags);
  const isOmitted = value === undefined || (!inlineValue && /^-./.test(value));
  if (isOmitted) throw new UsageError(`\`${rawName}\` needs a value: ${rawName} ${flag.value ?? ""}`);
  return { flag, value };
}

function unknownFlag(rawName: string, name: string, flags: readonly Flag[]): UsageError {
  const names = flags.flatMap((flag) =>
    flag.negatable === true ? [flag.name, `no-${flag.name}`] : [flag.name],
  );
  const close = rawName.startsWith("--") ? nearest(name, names) : null;
  return new UsageError(
    `There is no flag \`${rawName}\`.`,
    close === null ? null : `Did you mean --${close}?`,
  );
}

function listOf(value: FlagValue | undefined): readonly string[] {
  if (typeof value === "object") return value;
  return typeof value === "string" ? [value] : [];
}
