import { callbackSources, webhookSources } from "../../document/incoming.js";
import { operationSources } from "../../document/operations.js";
import { placesIn, referencesAt } from "../../document/references.js";
import type { Placed } from "../../document/references.js";
import type { Node } from "../../document/node.js";
import type { Hierarchy } from "./hierarchy.js";
import { mappingTarget } from "./mapping.js";

/**
 * Opens the question whether callers receive values of a schema, or of one that contains it: those that a response, a
 * webhook or a callback refers to.
 */
export function openReceived(document: Node, hierarchy: Hierarchy): (schema: Node) => boolean {
  let found: ReadonlySet<string> | null = null;
  return (schema) => {
    found ??= receivedSchemas(document, hierarchy);
    for (let node: Node | null = schema; node !== null; node = node.parent) {
      if (found.has(node.pointer)) return true;
    }
    return false;
  };
}

/** The pointers of all schemas that what is received refers to. */
function receivedSchemas(document: Node, hierarchy: Hierarchy): ReadonlySet<string> {
  const operations = operationSources(document);
  const incoming = [...webhookSources(document), ...callbackSources(operations)];
  const waiting: Placed[] = [
    ...operations.map(({ node }): Placed => ({ node: node.at("responses"), place: "responses" })),
    ...incoming.map(({ node }): Placed => ({ node: node.at("requestBody"), place: "requestBody" })),
  ];
  const found = new Set<string>();
  // The loop also visits items that are added while it runs.
  for (const placed of waiting) {
    const alternatives = hierarchy.alternativesOf(placed.node) ?? [];
    const members = alternatives.map(({ schema }): Placed => ({ node: schema, place: "schema" }));
    for (const target of [...targetsIn(placed), ...members]) {
      if (target.node.value === undefined || found.has(target.node.pointer)) continue;
      found.add(target.node.pointer);
      waiting.push(target);
    }
  }
  return found;
}

/** Everything that a place refers to, by references and by mappings. */
function targetsIn(placed: Placed): readonly Placed[] {
  return [...placesIn(placed, () => true)].flatMap(referencesAt).map(({ kind, $ref, text, place }) => ({
    node: kind === "mapping" ? mappingTarget(text) : text.named($ref),
    place,
  }));
}
