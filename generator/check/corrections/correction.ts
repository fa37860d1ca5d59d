import type { DiagnosticCode, Finding } from "../../diagnostics.js";
import type { Document } from "../../document/document.js";
import { isObject } from "../../document/json.js";
import type { Json, JsonObject } from "../../document/json.js";
import type { Node } from "../../document/node.js";

/** A value that is not what its place needs. */
export interface Correction {
  readonly finding: Finding;
  /** What is read in place of the value; `null` if the value stays as it is. */
  readonly read: Replacement | null;
}

/** A value for a place; `undefined` removes it. */
export interface Replacement {
  readonly value: Json | undefined;
}

/** What corrections know of the document as a whole. */
export interface Scope extends Pick<Document, "written"> {
  readonly is30: boolean;
}

/** A value that stays as it is, and what is wrong with it. */
export function remark(node: Node, code: DiagnosticCode, message: string, hint?: string): Correction {
  return { finding: node.finding(code, message, hint), read: null };
}

/** A value that can mean only one thing, which is read in its place. */
export function meant(node: Node, message: string, value: Json | undefined, hint?: string): Correction {
  return { finding: node.finding("structure-tolerated", message, hint), read: { value } };
}

/** A value that means nothing, which is read as if it were not there. */
export function ignored(node: Node, message: string): Correction {
  return { finding: node.finding("structure-ignored", message), read: { value: undefined } };
}

/** What messages call a value: its key, or the list that it is an item of. */
export function nameOf({ key, parent }: Node): string {
  return Array.isArray(parent?.value) ? `An item of \`${parent.key}\`` : `\`${key}\``;
}

/** A value for messages: short, and as JSON. */
export function shownValue(value: Json | undefined): string {
  const json = value === undefined ? "" : JSON.stringify(value);
  return `\`${json.length > longest ? `${json.slice(0, longest - 1)}…` : json}\``;
}

/** How many characters of a value messages show. */
const longest = 60;

/** A number or boolean as the document writes it: `1.10` rather than 1.1. */
export function writtenText(node: Node, scope: Scope): string {
  const { value = null } = node;
  return scope.written(node.pointer, value) ?? String(value);
}

/** The members of an object as they are written, even beside a `$ref`. */
export function membersOf({ value }: Node): JsonObject {
  return isObject(value) ? value : {};
}
