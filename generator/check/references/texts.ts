import type { Node } from "../../document/node.js";
import { fragmentOf, pointerTo, referenceTo } from "../../document/pointer.js";
import type { Reference } from "../../document/references.js";
import type { Mount, Survey } from "./survey.js";

/**
 * The texts of references that have to change, by pointer. `null` removes a reference that cannot be followed, and with
 * it what holds nothing else; schemas, responses and items of lists stay, with a reference that leads nowhere.
 */
export function textsOf(survey: Survey): ReadonlyMap<string, string | null> {
  const moved = openMoves(survey);
  const texts = new Map<string, string | null>();
  for (const reference of survey.references) {
    const { text, $ref, lead } = reference;
    if (lead.kind === "value") {
      const pointer = moved(lead.target.pointer);
      if (pointer !== fragmentOf($ref)) texts.set(text.pointer, referenceTo(pointer));
    } else if (!staysBroken(reference)) texts.set(text.pointer, null);
    else if (lead.kind === "wrong") texts.set(text.pointer, nowhere);
  }
  return texts;
}

/** A reference that leads to no place. */
const nowhere = "#nowhere";

function staysBroken({ kind, place, node }: Reference): boolean {
  return (
    kind === "mapping" || place === "schema" || place === "response" || Array.isArray(node.parent?.value)
  );
}

/**
 * Finds where a place is once the references in place of `components` and its maps are replaced: what they lead to
 * becomes a component, and all references to it lead there, so that it has one name.
 */
function openMoves({ mounts }: Survey): (pointer: string) => string {
  const maps = [...mounts.values()].filter(({ node }) => isComponents(node));
  const moved = (pointer: string, depth = 0): string => {
    for (const mount of maps) {
      const place = depth < maps.length ? placeIn(mount, pointer) : null;
      const end = place === null ? null : moved(place, depth + 1);
      if (end?.startsWith("/components/") === true) return end;
    }
    return pointer;
  };
  return moved;
}

function isComponents({ key, parent }: Node): boolean {
  return key === "components" || parent?.key === "components" || /\.(?:json|ya?ml)$/i.test(parent?.key ?? "");
}

/** The place of a pointer below a mount's target, as seen from the mount; `null` for any other pointer. */
function placeIn({ node, target }: Mount, pointer: string): string | null {
  if (!pointer.startsWith(`${target.pointer}/`)) return null;
  const rest = pointer.slice(target.pointer.length);
  const [, first = ""] = rest.split("/");
  const own = Object.keys(node.value as object).map((key) => pointerTo("", key));
  return own.includes(`/${first}`) ? null : node.pointer + rest;
}
