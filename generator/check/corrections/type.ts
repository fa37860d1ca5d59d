import type { Json } from "../../document/json.js";
import type { Node } from "../../document/node.js";
import { meant, membersOf, remark, shownValue } from "./correction.js";
import type { Correction, Scope } from "./correction.js";
import { meantType, typeNames } from "./type-names.js";

const choices = `Use one of ${typeNames.map((name) => `\`${name}\``).join(", ")}.`;
const choices30 = choices.replace(", `null`", "");

/** What is wrong with `type`: a name, or a list of names since OpenAPI 3.1. */
export function typeFit(node: Node, scope: Scope): Correction | null {
  const { value } = node;
  if (value === undefined) return null;
  const hint = scope.is30 ? choices30 : choices;
  const names = Array.isArray(value) ? (value as readonly Json[]) : [value ?? null];
  const types = names.map((name) => typeNamed(name));
  const unknown = names.filter((_, index) => types[index] === undefined);
  if (unknown.length > 0 || names.length === 0) return unknownType(node, unknown, hint);
  const wrong = names.filter((name, index) => name !== types[index]);
  if (wrong.length > 0) {
    const read = types.includes(null) ? undefined : (types as readonly string[]);
    const said = wrong.map((name) => `${shownName(name)} is not a type; it is read as ${readAs(name)}`);
    const quotes = wrong.every((name) => name === null) ? 'Put it in quotes: "null".' : hint;
    return meant(node, `${said.join("; ")}.`, Array.isArray(value) ? read : read?.[0], quotes);
  }
  if (!scope.is30) return null;
  if (Array.isArray(value)) {
    const message = "`type` must be one name in OpenAPI 3.0; the list is read as in 3.1.";
    return remark(node, "structure-tolerated", message, "Use `oneOf`, or `nullable` for `null`.");
  }
  if (value !== "null") return null;
  const message = "`null` is not a type in OpenAPI 3.0; it is read as in 3.1.";
  return remark(node, "structure-tolerated", message, "Use `nullable: true` beside another type.");
}

/** The type that a name means: `null` for any value, `undefined` if the name is not understood. */
function typeNamed(name: Json): string | null | undefined {
  if (name === null) return "null";
  if (typeof name !== "string") return undefined;
  if (typeNames.includes(name)) return name;
  const type = meantType(name);
  return type === null ? undefined : type.type;
}

/** What a wrong name is read as. */
function readAs(name: Json): string {
  if (name === null) return 'the type "null"';
  const known = typeof name === "string" ? meantType(name) : null;
  if (known === null || known.type === null) return "any value";
  return `\`${known.type}\`${known.format === undefined ? "" : ` of format \`${known.format}\``}`;
}

/** A name for messages. */
function shownName(name: Json): string {
  return typeof name === "string" ? `\`${name}\`` : shownValue(name);
}

function unknownType(node: Node, unknown: readonly Json[], hint: string): Correction {
  const holder = node.parent === null ? {} : membersOf(node.parent);
  const what =
    unknown.length === 0
      ? "`type` is an empty list"
      : `${unknown.map(shownName).join(" and ")} ${unknown.length === 1 ? "is not a type" : "are not types"}`;
  const becomes = deciding.some((key) => holder[key] !== undefined)
    ? "only the other keywords of the schema say what its values are"
    : "the values are `unknown`";
  return {
    finding: node.finding("schema-type-unknown", `${what}, so ${becomes}.`, formatHint(unknown, hint)),
    read: { value: undefined },
  };
}

/** The choices; for the name of a format, also where it belongs. */
function formatHint([name, ...others]: readonly Json[], hint: string): string {
  if (typeof name !== "string" || others.length > 0) return hint;
  const format = name.toLowerCase().replace(/^date-?_?time$/, "date-time");
  return formats.has(format)
    ? `${hint} If the values are text, write \`type: string\` with \`format: ${format}\`.`
    : hint;
}

/** Formats that are mistaken for types. */
const formats: ReadonlySet<string> = new Set([
  ...["date", "date-time", "time", "duration", "uuid", "uri", "url", "email", "hostname", "ipv4", "ipv6"],
  ...["byte", "binary", "password", "decimal"],
]);

const deciding = ["enum", "const", "properties", "additionalProperties", "items", "allOf", "oneOf", "anyOf"];
