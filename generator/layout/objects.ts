import type TypeScript from "typescript";
import { ts } from "../typescript.js";
import { commentDoc } from "./comments.js";
import { fits, group, hardline, ifBroken, indented, join, line, printed, type Doc } from "./doc.js";
import { keyText } from "./literals.js";
import { braces } from "./members.js";
import type { Source } from "./source.js";
import { unknown } from "./unknown.js";
import { assigned } from "./values.js";

type ObjectLiteral = TypeScript.ObjectLiteralExpression;

/** An object. */
export function objectLiteral(node: ObjectLiteral, source: Source): Doc {
  const { properties } = node;
  if (properties.length === 0) return "{}";
  const parts = properties.map((property, index): Doc => {
    const doc: Doc = [commentDoc(property, source), propertyDoc(property, source)];
    if (index === properties.length - 1) return doc;
    return [doc, ",", line, source.isEmptyLineAfter(property) ? hardline : ""];
  });
  return group(["{", indented(line, ...parts), ifBroken(","), line, "}"], source.isBroken(node));
}

/** An object that is broken in the source, with its closing brace at a depth; `null` for others. */
export function objectText(node: TypeScript.Expression, depth: number, source: Source): string | null {
  if (!ts.isObjectLiteralExpression(node) || !source.isBroken(node)) return null;
  const lines = node.properties.flatMap((property, index) => {
    const isEmptyAfter = index < node.properties.length - 1 && source.isEmptyLineAfter(property);
    const text = `${propertyText(property, depth + 1, source)},`;
    return [...source.commentLines(property), text, ...(isEmptyAfter ? [""] : [])];
  });
  return braces(lines, depth);
}

function propertyText(property: TypeScript.ObjectLiteralElementLike, depth: number, source: Source): string {
  if (ts.isPropertyAssignment(property)) {
    const start = `${keyText(property.name, source)}: `;
    const text = fits(`${start}{`, depth) ? objectText(property.initializer, depth, source) : null;
    if (text !== null) return start + text;
  }
  // The comma belongs to the line.
  return printed(join(propertyDoc(property, source), ","), depth).slice(0, -1);
}

function propertyDoc(property: TypeScript.ObjectLiteralElementLike, source: Source): Doc {
  if (ts.isShorthandPropertyAssignment(property)) return property.name.text;
  if (ts.isSpreadAssignment(property)) return join("...", source.expression(property.expression, property));
  if (!ts.isPropertyAssignment(property)) return unknown();
  return assigned(keyText(property.name, source), ":", property.initializer, property, source);
}
