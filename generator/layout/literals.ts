import type TypeScript from "typescript";
import { ts } from "../typescript.js";
import type { Source } from "./source.js";
import { unknown } from "./unknown.js";

/** A string in the quotes that need fewer escapes. */
export function stringText(node: TypeScript.StringLiteral, source: Source): string {
  const raw = source.written(node);
  if (plainString.test(raw)) return raw;
  if (raw.includes("\n")) return unknown();
  const inner = raw.slice(1, -1);
  const doubles = inner.split('"').length;
  const quote = doubles > inner.split("'").length ? "'" : '"';
  return raw.startsWith(quote) ? raw : `${quote}${requoted(inner, quote)}${quote}`;
}

/** In double quotes, without quotes and escapes. */
const plainString = /^"[^"'\\\n]*"$/;

function requoted(inner: string, quote: string): string {
  return inner.replace(/\\[^]|["']/g, (found) => {
    if (found === quote) return `\\${found}`;
    return /^\\["']$/.test(found) && found[1] !== quote ? (found[1] ?? "") : found;
  });
}

/** A number in its usual notation. */
export function numberText(node: TypeScript.NumericLiteral, source: Source): string {
  const raw = source.written(node);
  return /^(?:0|[1-9]\d*)(?:\.\d*[1-9])?$/.test(raw) ? raw : unknown();
}

/** The name of a property, in quotes only if it needs them. */
export function keyText(name: TypeScript.PropertyName, source: Source): string {
  if (ts.isIdentifier(name) || ts.isPrivateIdentifier(name)) return name.text;
  if (ts.isNumericLiteral(name)) return numberText(name, source);
  if (!ts.isStringLiteral(name)) return unknown();
  const text = stringText(name, source);
  return identifier.test(name.text) && text.slice(1, -1) === name.text ? plainKey(name) : text;
}

const identifier = /^[\p{L}\p{Nl}$_][\p{L}\p{Nl}\p{Mn}\p{Mc}\p{Nd}\p{Pc}$]*$/u;

/** Prettier removes quotes by the rules of ECMAScript 5, which knows fewer letters. */
function plainKey({ text }: TypeScript.StringLiteral): string {
  return /^[\w$]+$/.test(text) ? text : unknown();
}
