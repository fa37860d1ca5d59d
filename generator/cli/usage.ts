import { parseArgs } from "node:util";
import { readFilterTerm } from "../model/filter.js";

/** What a command line asks for. */
export interface Command {
  readonly name: "generate" | "check" | "help" | "version";
  readonly document: string | null;
  readonly flags: Flags;
}

/** The flags of a command line; absent ones are `undefined` or false. */
export interface Flags {
  readonly output: string | undefined;
  readonly config: string | undefined;
  readonly name: string | undefined;
  readonly packageVersion: string | undefined;
  readonly overlay: readonly string[];
  readonly filter: readonly string[];
  readonly strict: boolean;
  readonly force: boolean;
  readonly quiet: boolean;
  readonly verbose: boolean;
  readonly json: boolean;
}

/** The command line is not one that specpress understands. */
export class UsageError extends Error {}

export const usage = `specpress turns an OpenAPI 3 document into a TypeScript package.

Usage
  specpress generate [<document>] [--output <folder>] [flags]
  specpress check    [<document>] [--output <folder>] [flags]

  generate   makes the package, or brings it up to date
  check      exits 1 when the package is not what generate would make

Without a document, specpress.config.ts (.mts, .js, .mjs, .json) says what to do.
A document is a file, an http(s) URL, or - for standard input.

Flags
  -o, --output <folder>        where the package is, or will be
  -c, --config <file>          the config file to use
      --name <name>            npm name of the package
      --package-version <v>    version of the package
      --overlay <file>         an OpenAPI Overlay to apply first; may be given again
      --filter <key=value>     operations to keep by tag, path, operationId, method or deprecated;
                               * is any text, != takes out; may be given again
      --strict                 take warnings as errors
      --force                  replace files that specpress did not make
      --verbose                show every diagnostic
      --quiet                  show errors only
      --json                   print the outcome as JSON to standard output
  -h, --help                   show this
  -v, --version                show the version

Exit codes
  0 done   1 the document or the run is at fault, or the package is stale   2 wrong usage
`;

const flags = {
  output: { type: "string", short: "o" },
  config: { type: "string", short: "c" },
  name: { type: "string" },
  "package-version": { type: "string" },
  overlay: { type: "string", multiple: true },
  filter: { type: "string", multiple: true },
  strict: { type: "boolean", default: false },
  force: { type: "boolean", default: false },
  quiet: { type: "boolean", default: false },
  verbose: { type: "boolean", default: false },
  json: { type: "boolean", default: false },
  help: { type: "boolean", short: "h", default: false },
  version: { type: "boolean", short: "v", default: false },
} as const;

/**
 * Reads a command line (without node and script).
 * @throws UsageError
 */
export function readCommand(argv: readonly string[]): Command {
  const { values, positionals } = parse(argv);
  const [name, document, ...rest] = positionals;
  const read: Flags = {
    ...values,
    output: values.output,
    config: values.config,
    name: values.name,
    packageVersion: values["package-version"],
    overlay: values.overlay ?? [],
    filter: values.filter ?? [],
  };
  if (values.version) return { name: "version", document: null, flags: read };
  if (values.help || name === "help") return { name: "help", document: null, flags: read };
  if (name === undefined) throw new UsageError("What is it to do? Name a command: generate or check.");
  if (name !== "generate" && name !== "check")
    throw new UsageError(`There is no command \`${name}\`; there are generate and check.`);
  if (rest.length > 0) throw new UsageError(`One document at a time: \`${rest.join(" ")}\` is one too many.`);
  const unknown = read.filter.find((term) => readFilterTerm(term) === null);
  if (unknown !== undefined) {
    throw new UsageError(
      `The filter \`${unknown}\` is none; write tag=…, path=…, operationId=…, method=… or deprecated=….`,
    );
  }
  if (document !== undefined && values.output === undefined) {
    throw new UsageError("Where to? Name the package's folder with --output <folder>.");
  }
  return { name, document: document ?? null, flags: read };
}

function parse(argv: readonly string[]) {
  try {
    return parseArgs({ args: [...argv], options: flags, allowPositionals: true, strict: true });
  } catch (error) {
    const [message = ""] = (error as Error).message.split(". ");
    throw new UsageError(`${message.replace(/\.$/, "")}.${suggestion(message)}`);
  }
}

/** The flag that was probably meant: the one that shares the longest start. */
function suggestion(message: string): string {
  const wrong = /'--([\w-]+)/.exec(message)?.[1] ?? "";
  const shared = (known: string): number => [...known].findIndex((letter, at) => letter !== wrong[at]);
  const close = Object.keys(flags).find(
    (known) => wrong.length > 2 && (shared(known) > 2 || shared(known) === -1),
  );
  return close === undefined || close === wrong ? "" : ` Did you mean --${close}?`;
}
