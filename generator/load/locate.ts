import { findNodeAtLocation, parseTree } from "jsonc-parser";
import type { Node } from "jsonc-parser";
import { LineCounter, isAlias, isMap, isScalar, isSeq, parseDocument } from "yaml";
import type { Document } from "yaml";
import { lineOf } from "./lines.js";
import type { LineColumn } from "./lines.js";
import { isJson } from "./parse.js";
import type { Json } from "../document/json.js";
import { pointerKeys } from "../document/pointer.js";
import { keyName } from "./yaml-key.js";

/** Finds JSON pointers in the text that was parsed. */
export interface Locator {
  /** The place of a pointer: its key, or the key of its nearest parent that exists. */
  locate(pointer: string): LineColumn;
  /** A number, boolean or null as it is written, such as `1.10`; `null` if the text holds another value there. */
  written(pointer: string, value: Json): string | null;
}

/** Makes a locator. It parses the text again, with positions, on its first call: most runs need no places. */
export function openLocator(text: string): Locator {
  let opened: Locator | null = null;
  const locator = (): Locator => (opened ??= isJson(text) ? jsonLocator(text) : yamlLocator(text));
  return {
    locate: (pointer) => locator().locate(pointer),
    written: (pointer, value) => locator().written(pointer, value),
  };
}

function jsonLocator(text: string): Locator {
  const tree = parseTree(text);
  const locate = (pointer: string): LineColumn => {
    const keys = pointerKeys(pointer);
    for (let length = keys.length; length > 0 && tree !== undefined; length--) {
      const found = findNodeAtLocation(tree, jsonPath(tree, keys.slice(0, length)));
      // A property's value starts after its key.
      if (found !== undefined)
        return lineOf(text, (found.parent?.type === "property" ? found.parent : found).offset);
    }
    return { line: 1, column: 1 };
  };
  return {
    locate,
    written: (pointer, value) => {
      const found = tree && findNodeAtLocation(tree, jsonPath(tree, pointerKeys(pointer)));
      return found === undefined || found.value !== value
        ? null
        : text.slice(found.offset, found.offset + found.length);
    },
  };
}

/** The path in the syntax tree: keys of lists are numbers, keys of objects are strings, even if they are digits. */
function jsonPath(tree: Node, keys: readonly string[]): (string | number)[] {
  const path: (string | number)[] = [];
  for (const key of keys) {
    const holder = path.length === 0 ? tree : findNodeAtLocation(tree, path);
    path.push(holder?.type === "array" ? Number(key) : key);
  }
  return path;
}

function yamlLocator(text: string): Locator {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, merge: true, uniqueKeys: false });
  return {
    locate: (pointer) => {
      const { line, col } = lines.linePos(yamlPlace(document, pointerKeys(pointer)).offset);
      return { line: Math.max(1, line), column: Math.max(1, col) };
    },
    written: (pointer, value) => {
      const { node } = yamlPlace(document, pointerKeys(pointer));
      const scalar = isAlias(node) ? node.resolve(document) : node;
      return isScalar(scalar) && scalar.value === value ? (scalar.source ?? null) : null;
    },
  };
}

/** The node at the keys, with its offset. If the keys lead to no node: `null`, and the offset of the nearest parent. */
function yamlPlace(document: Document, keys: readonly string[]): { node: unknown; offset: number } {
  let node: unknown = document.contents;
  let offset = document.contents?.range?.[0] ?? 0;
  for (const key of keys) {
    if (isAlias(node)) node = node.resolve(document);
    if (isMap(node)) {
      const pair = node.items.find((item) => keyName(item.key) === key);
      if (pair === undefined) return { node: null, offset };
      offset = (isScalar(pair.key) ? pair.key.range?.[0] : undefined) ?? offset;
      node = pair.value;
    } else if (isSeq(node)) {
      node = node.items[Number(key)];
      offset = rangeStart(node) ?? offset;
    } else return { node: null, offset };
  }
  return { node, offset };
}

function rangeStart(node: unknown): number | undefined {
  return (node as { range?: readonly number[] | null } | undefined)?.range?.[0];
}
