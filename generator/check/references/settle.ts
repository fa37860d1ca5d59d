import type { Finding } from "../../diagnostics.js";
import type { Document } from "../../document/document.js";
import { placeName } from "../../document/kinds.js";
import type { Node } from "../../document/node.js";
import { sizeProblem } from "../../load/parse.js";
import { originOf } from "./origin.js";
import { rewritten } from "./rewrite.js";
import { surveyOf } from "./survey.js";
import type { Survey } from "./survey.js";

/** A document whose references are all where OpenAPI allows them. */
export interface Settled {
  readonly document: Document;
  readonly findings: readonly Finding[];
  /** The pointer in the document as it was read. */
  origin(pointer: string): string;
}

/**
 * Follows every reference. Those in places where OpenAPI allows none are replaced by what they lead to; those that
 * cannot be followed are left out or lead nowhere. More than `mostValues` values are an error.
 */
export function settle(document: Document, root: Node, mostValues: number): Settled {
  const survey = surveyOf(root);
  const { value, findings } = rewritten(root, survey);
  const tooLarge = survey.mounts.size === 0 ? null : sizeProblem(value, mostValues);
  const origin = (pointer: string): string => originOf(pointer, survey.mounts);
  return {
    document: {
      ...document,
      value,
      locate: (pointer) => document.locate(origin(pointer)),
      written: (pointer, member) => document.written(origin(pointer), member),
    },
    findings: [
      ...misplaced(survey, document),
      ...ignoredSiblings(survey, document),
      ...survey.findings,
      ...findings,
      ...(tooLarge === null ? [] : [root.finding(tooLarge.code, tooLarge.message)]),
    ],
    origin,
  };
}

/** One finding for all references in places where OpenAPI allows none. */
function misplaced({ mounts }: Survey, document: Document): readonly Finding[] {
  const places = [...mounts.values()].filter(({ isAllowed }) => !isAllowed);
  const [first] = places;
  if (first === undefined) return [];
  const shown = placesShown(
    places.map(({ node, place }) => `${lineOf(node, document)} (${placeName(place)})`),
  );
  const which = places.length === 1 ? "A `$ref` is" : `${places.length} \`$ref\`s are`;
  const message = `${which} where OpenAPI allows none, and followed all the same: ${shown}.`;
  return [first.node.finding("ref-misplaced", message)];
}

/** One finding for all keywords that OpenAPI 3.0 ignores. */
function ignoredSiblings({ ignored }: Survey, document: Document): readonly Finding[] {
  const [first] = ignored.values();
  if (first === undefined) return [];
  const shown = placesShown(
    [...ignored.values()].map(
      ({ node, keys }) => `${lineOf(node, document)} (${keys.map((key) => `\`${key}\``).join(", ")})`,
    ),
  );
  const message = `OpenAPI 3.0 ignores keywords beside a \`$ref\`: ${shown}.`;
  return [first.node.finding("ref-siblings-ignored", message)];
}

/** How many places a message names. */
const most = 5;

function placesShown(places: readonly string[]): string {
  const rest = places.length - most;
  return places.slice(0, most).join(", ") + (rest > 0 ? `, and ${rest} more` : "");
}

function lineOf({ pointer }: Node, document: Document): string {
  const { file, line } = document.locate(pointer);
  return `${file}:${line}`;
}
