import type { Node } from "../../document/node.js";
import type { ModelContext } from "../context.js";
import { reportUnmatched } from "../names/chosen.js";
import { assignNames } from "../names/assign.js";
import type { NameRequest } from "../names/assign.js";
import type { Identifier } from "../names/identifier.js";
import { pascalCase } from "../names/words.js";
import type { Direction, Reference } from "../type/type.js";
import { subjectOf } from "./named.js";
import type { ReachedSchemas, UnnamedSchema } from "./named.js";

/**
 * Names the schemas, by `referenceKey`. `taken` are names of the package that only the given schema may have; `null`
 * reserves a name from all schemas. If a schema has a type for each direction, the one that is sent is called `…Input`,
 * unless its request has the schema's own name: then the other one is called `…Output`.
 */
export function schemaNames(
  schemas: ReachedSchemas,
  taken: ReadonlyMap<string, Reference | null>,
  context: ModelContext,
): ReadonlyMap<string, Identifier> {
  const subjects = new Map([...schemas.byKey.values()].map((schema) => [subjectOf(schema), schema]));
  const isTaken = (name: string, subject: string, direction: Direction): boolean => {
    if (context.isReserved(name)) return true;
    const owner = taken.get(name);
    if (owner === undefined) return false;
    if (owner === null || subjectOf(owner) !== subject) return true;
    return schemas.split.has(subject) && owner.direction !== direction;
  };
  const chosen = new Map(
    Object.entries(context.rename.schemas ?? {}).map(([key, name]) => [
      context.document.at("components", "schemas", key).pointer,
      name,
    ]),
  );
  const wishes = new Map([...subjects].map(([key, schema]) => [key, wish(schema, chosen, context.document)]));
  /** The name of a request that is what is sent of a split schema of the same name. */
  const requestName = (subject: string): string | undefined =>
    wishes.get(subject)?.candidates.find((name) => {
      return schemas.split.has(subject) && taken.has(name) && !isTaken(name, subject, "write");
    });
  const plain = assignNames(
    [...wishes].map(([key, { candidates: wanted, exact }]) => {
      const request = requestName(key);
      return request === undefined
        ? { key, exact, candidates: wanted }
        : { key, exact: false, candidates: [`${request}Output`, ...wanted] };
    }),
    (name, subject) => isTaken(name, subject, "read"),
  );
  reportUnmatched(
    "schemas",
    (key) => context.document.at("components", "schemas", key).value !== undefined,
    context,
  );
  const used = new Set<string>(plain.values());
  const inputs = assignNames(
    [...schemas.split].map((subject) => ({
      key: subject,
      candidates: [requestName(subject) ?? `${plain.get(subject) ?? ""}Input`],
      exact: false,
    })),
    (name, subject) => used.has(name) || isTaken(name, subject, "write"),
  );
  reportRenamed(plain, subjects, chosen, context);
  return new Map(
    [...schemas.byKey].flatMap(([key, schema]) => {
      const subject = subjectOf(schema);
      const name = (schema.direction === "write" ? inputs.get(subject) : undefined) ?? plain.get(subject);
      return name === undefined ? [] : [[key, name] as const];
    }),
  );
}

/** The candidates for `sync.v1.stream`: `Stream`, then `V1Stream`, then `SyncV1Stream`, then `SyncV1StreamSchema`. */
function candidates({ pointer, part }: Subject, document: Node): readonly string[] {
  const parts = nameParts(document.find(pointer));
  const telling = parts.flatMap((part, index) => (weak.test(part) ? [] : [parts.slice(index)])).reverse();
  const longer = (telling.length === 0 ? [parts] : telling).map((from) => pascalCase(from.join(" ")));
  const full = longer.at(-1) ?? "Schema";
  return [...longer, `${full}Schema`].map((name) => (part === "base" ? `${name}Base` : name));
}

/** Keys that mean nothing without the keys before them. */
const weak =
  /^(?:\d.*|anyOf|oneOf|allOf|not|get|put|post|delete|options|head|patch|requestBody|responses|parameters|default|)$/;

type Subject = Pick<UnnamedSchema, "pointer" | "part">;

/** A name chosen in the config takes precedence over all others. */
function wish(
  subject: Subject,
  chosen: ReadonlyMap<string, string>,
  document: Node,
): Pick<NameRequest, "candidates" | "exact"> {
  const name = chosen.get(subjectOf(subject));
  const wanted = candidates(subject, document);
  if (name !== undefined) return { candidates: [name, ...wanted], exact: true };
  return { candidates: wanted, exact: wanted[0] === document.find(subject.pointer).key };
}

function nameParts({ keys }: Node): readonly string[] {
  const meaningful = keys
    .slice(keys[0] === "components" ? 2 : 0)
    .filter((key) => !structural.has(key) && !mediaType.test(key));
  const [name = "Schema", ...below] = meaningful;
  const dotted = name.split(".").filter((part) => /[\p{L}\p{Nd}]/u.test(part));
  // A component that is not a schema, such as the response `404`, is named after its kind too.
  if (keys[0] === "components" && keys[1] !== "schemas" && /^\d/.test(name))
    return [[keys[1]?.replace(/s$/, ""), name, ...below].join(" ")];
  if (keys[0] === "components")
    return below.length === 0 ? (dotted.length === 0 ? [name] : dotted) : [[name, ...below].join(" ")];
  return meaningful.flatMap((key) => key.split("/")).map((key) => key.replace(/\.(?:ya?ml|json)$/i, ""));
}

const mediaType = /^(?:application|audio|font|image|message|model|multipart|text|video|\*)\//;

/** Keys of a pointer that describe where a schema is, not what it is. */
const structural: ReadonlySet<string> = new Set([
  "x-specpress-documents",
  "paths",
  "properties",
  "items",
  "schema",
  "schemas",
  "content",
  "definitions",
  "components",
  "$defs",
]);

function reportRenamed(
  names: ReadonlyMap<string, Identifier>,
  subjects: ReadonlyMap<string, Subject>,
  chosen: ReadonlyMap<string, string>,
  context: ModelContext,
): void {
  for (const [key, subject] of subjects) {
    const name = names.get(key);
    const wanted = chosen.get(key) ?? candidates(subject, context.document)[0];
    if (name === wanted) continue;
    context.document
      .find(subject.pointer)
      .report(
        "schema-renamed",
        `The name \`${wanted ?? ""}\` is taken or reserved, so the type is called \`${name ?? ""}\`.`,
      );
  }
}
