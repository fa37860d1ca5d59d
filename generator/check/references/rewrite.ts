import type { Finding } from "../../diagnostics.js";
import { isObject } from "../../document/json.js";
import type { Json, JsonObject } from "../../document/json.js";
import { lossAt } from "../../document/kinds.js";
import type { Place } from "../../document/kinds.js";
import type { Node } from "../../document/node.js";
import type { Mount, Survey } from "./survey.js";
import { textsOf } from "./texts.js";

/** How deep replaced references may nest: later steps are recursive. */
const deepest = 400;

/** A document's value whose references are all where OpenAPI allows them. */
export interface Rewritten {
  readonly value: JsonObject;
  readonly findings: readonly Finding[];
}

/** Writes what a survey found into a copy of a document's value; parts without changes are shared with it. */
export function rewritten(root: Node, survey: Survey): Rewritten {
  const findings: Finding[] = [];
  const texts = textsOf(survey);
  const changed = changedPlaces(survey, texts);
  const broken = brokenPlaces(survey, texts);
  const open = new Set<string>();
  const done = new Map<string, Json | undefined>();

  const copy = (node: Node, depth: number): Json | undefined => {
    const { value, pointer } = node;
    if (depth > deepest) {
      refuseDepth(node);
      return undefined;
    }
    const mount = survey.mounts.get(pointer);
    if (mount !== undefined) return mounted(mount, depth);
    if (!changed.has(pointer)) return value;
    if (Array.isArray(value))
      return value.map((_, index) => copy(node.child(String(index)), depth + 1) ?? {});
    if (!isObject(value)) return texts.get(pointer) ?? undefined;
    const kept = Object.keys(value).filter((key) => survey.ignored.get(pointer)?.keys.includes(key) !== true);
    const copied = members(node, kept, depth);
    const place = broken.get(pointer);
    return place !== undefined && Object.keys(copied).length === 0 ? standIns[place] : copied;
  };

  const mounted = ({ node, place, target }: Mount, depth: number): Json | undefined => {
    if (open.has(target.pointer)) {
      const message = `What the reference leads to contains the reference itself, ${lossAt(place)}.`;
      findings.push(node.finding("ref-circular", message));
      return undefined;
    }
    open.add(target.pointer);
    const copied = done.has(target.pointer) ? done.get(target.pointer) : copy(target, depth);
    done.set(target.pointer, copied);
    open.delete(target.pointer);
    const own = Object.keys(node.value as JsonObject).filter((key) => key !== "$ref");
    return isObject(copied) ? { ...copied, ...members(node, own, depth) } : copied;
  };

  const members = (node: Node, keys: readonly string[], depth: number): JsonObject =>
    Object.fromEntries(
      keys.flatMap((key) => {
        const member = copy(node.child(key), depth + 1);
        return member === undefined ? [] : [[key, member] as const];
      }),
    );

  const refuseDepth = (node: Node): void => {
    const message = `The document is nested more than ${deepest} levels deep once its references are followed.`;
    if (!findings.some(({ code }) => code === "input-too-large"))
      findings.push(node.finding("input-too-large", message));
  };

  return { value: (copy(root, 0) ?? {}) as JsonObject, findings };
}

/** What stands for a reference that cannot be followed; everything else is left out. */
const standIns: Readonly<Partial<Record<Place, JsonObject>>> = {
  requestBody: { content: { "application/json": {} } },
};

/** The places whose reference is removed, by pointer. */
function brokenPlaces(
  { references }: Survey,
  texts: ReadonlyMap<string, string | null>,
): ReadonlyMap<string, Place> {
  return new Map(
    references
      .filter(({ text }) => texts.get(text.pointer) === null)
      .map(({ node, place }) => [node.pointer, place]),
  );
}

/** The pointers of everything that changes, and of everything around it. */
function changedPlaces(survey: Survey, texts: ReadonlyMap<string, string | null>): ReadonlySet<string> {
  const changed = new Set<string>();
  const nodes = [
    ...[...survey.mounts.values(), ...survey.ignored.values()].map(({ node }) => node),
    ...survey.references.map(({ text }) => text).filter(({ pointer }) => texts.has(pointer)),
  ];
  for (const start of nodes) {
    for (let node: Node | null = start; node !== null && !changed.has(node.pointer); node = node.parent)
      changed.add(node.pointer);
  }
  return changed;
}
