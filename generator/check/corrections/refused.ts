import type { Node } from "../../document/node.js";
import { membersOf, remark, shownValue } from "./correction.js";
import type { Correction } from "./correction.js";
import { refusal } from "./refusal.js";

/** The values of some keys of a node, and those of a list of `examples`, that a schema refuses. */
export function refusedValues(holder: Node, keys: readonly string[], schema: Node): readonly Correction[] {
  const members = membersOf(holder);
  const { examples } = members;
  const listed = Array.isArray(examples) ? holder.child("examples").items() : [];
  return [...keys.map((key) => holder.child(key)), ...listed].flatMap((place) => {
    const { value } = place;
    if (value === undefined) return [];
    const reason = refusal(value, schema);
    if (reason === null) return [];
    const what = keys.includes(place.key) ? `\`${place.key}\`` : "example";
    const message = `The ${what} ${shownValue(value)} does not fit its own schema: ${reason}.`;
    return [remark(place, "value-contradicts-schema", message)];
  });
}
