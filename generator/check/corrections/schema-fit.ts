import type { Node } from "../../document/node.js";
import { meant, shownValue } from "./correction.js";
import type { Correction } from "./correction.js";
import { meantType } from "./type-names.js";

/** What is wrong with a value in place of a schema. */
export function schemaFit(node: Node): Correction | null {
  const { value } = node;
  if (typeof value === "boolean" || value === undefined) return null;
  if (value === null) return meant(node, `\`${node.key}\` is null, which is read as any value.`, {});
  const type = typeof value === "string" ? meantType(value)?.type : undefined;
  if (type !== undefined && type !== null) {
    const message = `A schema must be an object; ${shownValue(value)} is read as \`type: ${type}\`.`;
    return meant(node, message, { type });
  }
  const message = `A schema must be an object; ${shownValue(value)} is ignored, so any value is allowed.`;
  return { finding: node.finding("structure-ignored", message), read: { value: {} } };
}
