import { callbackSources, webhookSources } from "../../document/incoming.js";
import { operationSources } from "../../document/operations.js";
import { referencesIn } from "../../document/references.js";
import type { Node } from "../../document/node.js";
import { walk } from "../../document/walk.js";
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
  const roots = [
    ...operations.map(({ node }) => node.at("responses")),
    ...incoming.map(({ node }) => node.at("requestBody")),
  ];
  const found = new Set<string>();
  const waiting = [...roots];
  // The loop also visits items that are added while it runs.
  for (const place of waiting) {
    for (const target of [
      ...targetsIn(place),
      ...(hierarchy.alternativesOf(place) ?? []).map(({ schema }) => schema),
    ]) {
      if (target.value === undefined || found.has(target.pointer)) continue;
      found.add(target.pointer);
      waiting.push(target);
    }
  }
  return found;
}

/** Every place that a value refers to, by references and by mappings. */
function targetsIn(place: Node): readonly Node[] {
  const mapped = [...walk(place)].flatMap((node) => node.child("discriminator").entries("mapping"));
  return [
    ...referencesIn(place).map(({ $ref }) => place.named($ref)),
    ...mapped.map(([, value]) => mappingTarget(value)),
  ];
}
