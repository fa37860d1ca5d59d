import { placeSubject } from "../../document/kinds.js";
import type { Node } from "../../document/node.js";
import { membersOf, remark } from "./correction.js";
import type { Correction } from "./correction.js";
import { objectFields } from "../../document/grammar.js";
import type { ObjectKind } from "../../document/grammar.js";
import { nearest } from "../../nearest.js";

/**
 * The keys of an object that its kind does not have. Those of schemas are reported only if they are almost one that there
 * is and that is not used: JSON Schema allows any keyword.
 */
export function unknownKeys(node: Node, kind: ObjectKind): readonly Correction[] {
  const fields = objectFields[kind];
  const members = membersOf(node);
  return Object.keys(members).flatMap((key) => {
    if (Object.hasOwn(fields, key) || key.startsWith("x-")) return [];
    const unused = Object.keys(fields).filter(
      (field) => field.length > 3 && !unlikely.has(field) && members[field] === undefined,
    );
    const [same = nearest(key, unused, edits)] = Object.keys(fields).filter(
      (field) => field === key.toLowerCase(),
    );
    const message = `${placeSubject(kind)} has no \`${key}\`, so it is ignored.`;
    if (same !== null) return [remark(node.child(key), "key-misspelt", message, `Did you mean \`${same}\`?`)];
    return kind === "schema" ? [] : [remark(node.child(key), "key-unknown", message)];
  });
}

/** A long word may have two mistakes and still be clear. */
function edits(word: string): number {
  return word.length > 7 ? 2 : 1;
}

/** Keywords that other words, such as `when` or `id`, come near to. */
const unlikely: ReadonlySet<string> = new Set(["then", "else", "$id", "kind", "link", "head"]);
