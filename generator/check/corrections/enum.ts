import { strings } from "../../document/json.js";
import type { Json } from "../../document/json.js";
import type { Node } from "../../document/node.js";
import { membersOf, shownValue, writtenText } from "./correction.js";
import type { Correction, Scope } from "./correction.js";
import { numeric } from "./numeric.js";
import { isOfType } from "./type-names.js";

/** Values of `enum` that contradict `type`: they are read as the type's where they can only mean that. */
export function enumFit(node: Node, scope: Scope): Correction | null {
  const types = typesOf(node);
  if (types === null || !Array.isArray(node.value)) return null;
  const wrong = node.items().filter(({ value }) => !isOfOne(value, types));
  const imprecise = node.items().filter((item) => isImprecise(item, scope));
  if (wrong.length === 0 && imprecise.length === 0) return null;
  const read = new Map(wrong.map((item) => [item.key, readAs(item, types, scope)]));
  const values = (node.value as readonly Json[]).map((value, index) => read.get(String(index)) ?? value);
  const message = [
    ...(wrong.length === 0 ? [] : [contradiction(wrong, read, types, "`enum` has values")]),
    ...imprecise.map((item) => rounded(item, scope)),
  ].join(" ");
  return { finding: node.finding("enum-contradicts-type", message), read: { value: values } };
}

/** The same for `const`. */
export function constFit(node: Node, scope: Scope): Correction | null {
  const types = typesOf(node);
  if (types === null || node.value === undefined || isOfOne(node.value, types)) return null;
  const value = readAs(node, types, scope);
  const message = contradiction([node], new Map([[node.key, value]]), types, "`const` has a value");
  return {
    finding: node.finding("enum-contradicts-type", message),
    read: value === undefined ? null : { value },
  };
}

/** The types that the schema of a keyword allows; `null` for any. */
function typesOf(keyword: Node): readonly string[] | null {
  if (keyword.parent === null) return null;
  const { type, nullable } = membersOf(keyword.parent);
  const types = typeof type === "string" ? [type] : strings(type);
  if (types.length === 0) return null;
  return nullable === true ? [...types, "null"] : types;
}

function isOfOne(value: Json | undefined, types: readonly string[]): boolean {
  return types.some((type) => isOfType(value, type));
}

/** The value that a wrong one stands for, of one of the types; `undefined` if it may stand for several, or for nothing. */
function readAs(node: Node, types: readonly string[], scope: Scope): Json | undefined {
  const { value } = node;
  if (types.includes("string") && (typeof value === "number" || typeof value === "boolean"))
    return writtenText(node, scope);
  if (typeof value !== "string") return undefined;
  const others: readonly Json[] = [
    ...(numeric.test(value) ? [Number(value)] : []),
    ...(/^(?:true|false)$/i.test(value) ? [value.toLowerCase() === "true"] : []),
  ];
  return others.find((other) => isOfOne(other, types));
}

function contradiction(
  wrong: readonly Node[],
  read: ReadonlyMap<string, Json | undefined>,
  types: readonly string[],
  what: string,
): string {
  const names = types.map((type) => `\`${type}\``).join(" or ");
  const fates = wrong.map(({ key, value }) => {
    const other = read.get(key);
    return other === undefined
      ? `${shownValue(value)} stays as it is`
      : `${shownValue(value)} is read as ${shownValue(other)}`;
  });
  return `${what} that contradict${what.endsWith("s") ? "" : "s"} the type ${names}: ${[...new Set(fates)].join(", ")}.`;
}

/** Whether JavaScript cannot hold an integer exactly. */
function isImprecise(node: Node, scope: Scope): boolean {
  const { value } = node;
  if (typeof value !== "number" || !Number.isInteger(value) || Number.isSafeInteger(value)) return false;
  const text = scope.written(node.pointer, value) ?? "";
  return /^-?\d+$/.test(text) && BigInt(text) !== BigInt(value);
}

function rounded(node: Node, scope: Scope): string {
  return `JavaScript cannot hold \`${writtenText(node, scope)}\` exactly: it is read as ${shownValue(node.value)}.`;
}
