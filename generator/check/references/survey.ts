import type { Finding } from "../../diagnostics.js";
import { isObject } from "../../document/json.js";
import { isReferable, lossAt, placeName } from "../../document/kinds.js";
import { isReference } from "../../document/mappings.js";
import type { Node } from "../../document/node.js";
import { fragmentOf, pointerKeys, pointerTo } from "../../document/pointer.js";
import { openVisits, placesIn, referencesAt } from "../../document/references.js";
import type { Placed, Reference } from "../../document/references.js";
import { documentsKey } from "../../document/walk.js";
import { nearest } from "../../nearest.js";
import { leadOf } from "./lead.js";
import type { Lead } from "./lead.js";

/** What the references of a document mean; places by pointer. */
export interface Survey {
  readonly findings: readonly Finding[];
  /** References that have to be replaced by what they lead to: later steps do not look for references there. */
  readonly mounts: ReadonlyMap<string, Mount>;
  /** Every reference, and where it leads. */
  readonly references: readonly FollowedReference[];
  /** Schemas whose keywords beside `$ref` are ignored. */
  readonly ignored: ReadonlyMap<string, IgnoredSiblings>;
}

/** A reference, and where it leads. */
export interface FollowedReference extends Reference {
  readonly lead: Lead;
}

/** A reference to replace by its target. */
export interface Mount extends Placed {
  readonly target: Node;
  /** Whether OpenAPI allows a reference there. */
  readonly isAllowed: boolean;
}

/** Keywords that OpenAPI 3.0 ignores. */
export interface IgnoredSiblings {
  readonly node: Node;
  readonly keys: readonly string[];
}

/** Looks at every reference that can be reached from the root. */
export function surveyOf(root: Node): Survey {
  const version = root.text("openapi");
  const schemas = root.at("components", "schemas");
  const findings: Finding[] = [];
  const mounts = new Map<string, Mount>();
  const references: FollowedReference[] = [];
  const ignored = new Map<string, IgnoredSiblings>();
  const isNew = openVisits();
  const starts: Placed[] = [{ node: root, place: "document" }];
  for (const start of starts) {
    for (const placed of placesIn(start, isNew)) {
      for (const reference of referencesAt(placed)) {
        const { node, place, $ref } = reference;
        const isMapped = reference.kind === "mapping";
        if (isMapped && !isReference($ref, schemas)) {
          if (!schemas.has($ref)) findings.push(unmatched(reference));
          continue;
        }
        const lead = leadOf(reference, root);
        const finding = isMapped ? mappingFinding(reference, lead) : findingOf(reference, lead);
        if (finding !== null) findings.push(finding);
        references.push({ ...reference, lead });
        if (lead.kind !== "value") continue;
        starts.push({ node: lead.target, place });
        const isAllowed = isMapped || isReferable(place, version);
        if (!isAllowed || mergesSiblings(placed))
          mounts.set(node.pointer, { node, place, target: lead.target.target, isAllowed });
      }
      const keys = version.startsWith("3.0") ? ignoredKeys(placed) : [];
      if (keys.length > 0) ignored.set(placed.node.pointer, { node: placed.node, keys });
    }
  }
  return { findings, mounts, references, ignored };
}

/** The fields beside the `$ref` of a path item add to those that it leads to (OpenAPI 3.0.4, section 4.8.9.1). */
function mergesSiblings({ node, place }: Placed): boolean {
  return (
    place === "pathItem" &&
    Object.keys(node.object).length > 0 &&
    Object.keys(node.value as object).length > 1
  );
}

function findingOf({ node, $ref, place }: Reference, lead: Lead): Finding | null {
  const shown = shownReference($ref);
  switch (lead.kind) {
    case "value":
    case "reported":
      return null;
    case "nothing":
      return node.finding(
        "ref-dangling",
        `\`${shown}\` does not exist in the document, ${lossAt(place)}.`,
        meantBy($ref, node.root),
      );
    case "circle":
      return node.finding(
        "ref-circular",
        `\`${shown}\` leads back to itself and never to a value, ${lossAt(place)}.`,
      );
    case "wrong":
      return node.finding(
        "ref-wrong-kind",
        `\`${shown}\` is ${lead.found}, but ${placeName(place)} belongs here, ${lossAt(place)}.`,
      );
  }
}

/** A hint that names the reference to something that exists and is called almost the same, if there is one. */
function meantBy($ref: string, root: Node): string | undefined {
  const keys = pointerKeys(fragmentOf($ref));
  let node = root;
  const meant: string[] = [];
  for (const key of keys) {
    const known = node.has(key) ? key : nearest(key, Object.keys(node.object));
    if (known === null) return undefined;
    meant.push(known);
    node = node.at(known);
  }
  return meant.length === 0
    ? undefined
    : `Did you mean \`${shownReference(`#${pointerTo("", ...meant)}`)}\`?`;
}

function mappingFinding(reference: Reference, lead: Lead): Finding | null {
  // References to other files are local by now, except those that were reported when the file was not read.
  if (lead.kind === "value" || (lead.kind === "reported" && !reference.$ref.startsWith("#"))) return null;
  return unmatched(reference);
}

function unmatched({ node, $ref }: Reference): Finding {
  return node.finding(
    "mapping-unmatched",
    `\`${shownReference($ref)}\` is not a schema of the document, so the value is ignored.`,
  );
}

/** A reference for messages: those to other files, which are local by now, name the file again. */
function shownReference($ref: string): string {
  const [holder, file = "", ...keys] = pointerKeys(fragmentOf($ref));
  if (holder !== documentsKey) return $ref;
  return keys.length === 0 ? file : `${file}#${pointerTo("", ...keys)}`;
}

/** Keywords that say something about values. */
function ignoredKeys({ node, place }: Placed): readonly string[] {
  const { value } = node;
  if (place !== "schema" || !isObject(value) || typeof value.$ref !== "string") return [];
  return Object.keys(value).filter((key) => !silent.has(key) && !key.startsWith("x-"));
}

/** Keywords whose absence changes no type. */
const silent: ReadonlySet<string> = new Set([
  "$ref",
  "title",
  "description",
  "summary",
  "deprecated",
  "example",
  "examples",
  "externalDocs",
  "xml",
]);
