import * as v from "valibot";
import type { GenericSchema } from "valibot";
import { failure } from "../diagnostics.js";
import { isIdentifier, line, lineThat, recordOf } from "./checks.js";
import { sentenceOf } from "./faults.js";
import { patternOf } from "./pattern.js";
import type { SettingsOf } from "./setting.js";

/** The operation that a naming function is called for. */
export interface NamedOperation {
  /** `""` if the operation has none. */
  readonly operationId: string;
  /** In its form on the wire, such as `GET`. */
  readonly method: string;
  readonly path: string;
  /** The first tag; `""` if the operation has no tags. */
  readonly tag: string;
}

/** Names an operation; `name` is its default name, which `undefined` keeps. */
export type OperationNamer = (name: string, operation: NamedOperation) => string | undefined;

/** Names to use instead of those derived from the document. */
export interface RenameOptions {
  /**
   * Function names by operationId or by method and path (`GET /pets`). A `*` in a key matches any text, and a `*` in
   * its value is replaced by the matched text. A function returns a name, or `undefined` to keep the default.
   */
  readonly operations?: Readonly<Record<string, string>> | OperationNamer;
  /** Type names by the key of the schema under `components`. */
  readonly schemas?: Readonly<Record<string, string>>;
  /** Module names by tag. */
  readonly groups?: Readonly<Record<string, string>>;
}

const identifier = lineThat("be an identifier", isIdentifier);

const operationNames = v.pipe(
  recordOf(
    lineThat("be an identifier, in which `*` may stand for what a `*` of the key matched", (name) =>
      isIdentifier(name.replaceAll("*", "_")),
    ),
  ),
  v.check(
    (names) => Object.entries(names).every(([key, name]) => starsIn(name) <= starsIn(key)),
    "have no name with more `*` than its key",
  ),
);

const operationNamer = v.pipe(
  v.custom<OperationNamer>((value) => typeof value === "function", "be a function"),
  v.transform(checkedNamer),
);

const operations: GenericSchema<unknown, Readonly<Record<string, string>> | OperationNamer> = v.lazy(
  (input) => (typeof input === "function" ? operationNamer : operationNames),
);

/** The settings of `rename`. */
export const renameSettings: SettingsOf<RenameOptions> = {
  operations: {
    check: operations,
    example: { "GET /pets": "listPets" },
    docs:
      "function names by operationId or `GET /path`; a `*` in a key is any text, a `*` in the name repeats it. " +
      "Or a function `(name, { operationId, method, path, tag }) => name`",
  },
  schemas: {
    check: recordOf(identifier),
    example: { pet_v2: "Pet" },
    docs: "type names by the schema's key",
  },
  groups: { check: recordOf(line), example: { "Pet store": "pets" }, docs: "module names by tag" },
};

/** The name that was chosen for an operation. */
export interface ChosenName {
  readonly name: string;
  /** Whether the name contains text of the document, matched by a `*`. */
  readonly isPattern: boolean;
}

/** The name that `rename.operations` gives an operation; `null` if it gives none. Keys without `*` take precedence. */
export function renamedOperation(
  rename: RenameOptions["operations"],
  name: string,
  operation: NamedOperation,
): ChosenName | null {
  if (rename === undefined) return null;
  if (typeof rename === "function") {
    const given = rename(name, operation);
    return given === undefined ? null : { name: given, isPattern: false };
  }
  const keys = Object.keys(rename).filter((key) => isOperationKey(key, operation));
  const key = keys.find((found) => !found.includes("*")) ?? keys[0];
  const wanted = key === undefined ? undefined : rename[key];
  if (key === undefined || wanted === undefined) return null;
  const matched = matchesOf(key, operation);
  const parts = wanted.split("*");
  const filled = parts
    .slice(1)
    .reduce((text, part, index) => text + (matched[index] ?? "") + part, parts[0] ?? "");
  return { name: filled, isPattern: parts.length > 1 };
}

/** Whether a key matches an operation by its operationId, or by its method and path; `*` matches any text. */
export function isOperationKey(key: string, { operationId, method, path }: NamedOperation): boolean {
  const pattern = patternOf(key);
  return pattern.test(operationId) || pattern.test(`${method} ${path}`);
}

/** The texts matched by each `*` of a key. */
function matchesOf(key: string, { operationId, method, path }: NamedOperation): readonly string[] {
  const pattern = patternOf(key);
  return (pattern.exec(operationId) ?? pattern.exec(`${method} ${path}`) ?? []).slice(1);
}

/** Wraps a user's function so that its results are checked like any other setting. */
function checkedNamer(namer: OperationNamer): OperationNamer {
  return (name, operation) => {
    const given: unknown = namer(name, operation);
    if (given === undefined || (typeof given === "string" && isIdentifier(given))) return given;
    const message = `give an identifier or \`undefined\` for ${operation.method} ${operation.path}`;
    const sentence = sentenceOf("`rename.operations`", { message, input: given });
    throw failure("setting-invalid", sentence, null, `For example, (name) => name.replace(/^api/, "").`);
  };
}

function starsIn(text: string): number {
  return text.split("*").length - 1;
}
