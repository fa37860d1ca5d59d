import type { Document } from "yaml";
import type { Json } from "../../document/json.js";
import { yaml } from "../libraries.js";
import { keyName } from "../yaml-key.js";

/** Finds places in any YAML, which it parses as a whole. */
export interface YamlPlaces {
  /** The offset of a key or an item, or of its nearest parent that exists; `null` if the text has errors. */
  offset(keys: readonly string[]): number | null;
  /** How a value is written; `null` if the text holds another value. */
  written(keys: readonly string[], value: Json): string | null;
}

/** Parses a text with the place of everything. */
export function openYamlPlaces(text: string): YamlPlaces {
  const document: Document = yaml().parseDocument(text, { merge: true, uniqueKeys: false });
  return {
    offset: (keys) => (document.errors.length > 0 ? null : placeIn(document, keys).offset),
    written: (keys, value) => {
      const { isAlias, isScalar } = yaml();
      const { node } = placeIn(document, keys);
      const scalar = isAlias(node) ? node.resolve(document) : node;
      return isScalar(scalar) && scalar.value === value ? (scalar.source ?? null) : null;
    },
  };
}

/** The node at the keys, with its offset. If the keys lead to no node: `null`, and the offset of the nearest parent. */
function placeIn(document: Document, keys: readonly string[]): { node: unknown; offset: number } {
  const { isAlias, isMap, isScalar, isSeq } = yaml();
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
