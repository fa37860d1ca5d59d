import type { Node } from "./node.js";
import { pathItemSources } from "./operations.js";
import type { OperationSource } from "./operations.js";

/** An operation that the API calls: its `path` is a webhook's name, or the expression of a callback's URL. */
export interface IncomingSource extends OperationSource {
  readonly kind: "webhook" | "callback";
  /** The key under `webhooks` or `callbacks`. */
  readonly key: string;
  /** The operation that a callback belongs to; `null` for a webhook. */
  readonly of: Node | null;
}

/** Every operation under `webhooks` (since OpenAPI 3.1). */
export function webhookSources(root: Node): readonly IncomingSource[] {
  return root.entries("webhooks").flatMap(([key, item]) =>
    pathItemSources(key, item).map((source): IncomingSource => ({
      ...source,
      kind: "webhook",
      key,
      of: null,
    })),
  );
}

/** Every operation under the `callbacks` of operations, and under their own `callbacks`. */
export function callbackSources(operations: readonly OperationSource[]): readonly IncomingSource[] {
  const found: IncomingSource[] = [];
  const seen = new Set<string>();
  const waiting = [...operations];
  for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
    for (const source of callbacksOf(next)) {
      // Operations may share a callback, and a callback may hold itself.
      if (seen.has(source.node.pointer)) continue;
      seen.add(source.node.pointer);
      found.push(source);
      waiting.push(source);
    }
  }
  return found;
}

function callbacksOf(operation: OperationSource): readonly IncomingSource[] {
  return operation.node.entries("callbacks").flatMap(([key, callback]) =>
    callback
      .entries()
      .filter(([expression]) => !expression.startsWith("x-"))
      .flatMap(([expression, item]) => pathItemSources(expression, item))
      .map((source): IncomingSource => ({ ...source, kind: "callback", key, of: operation.node })),
  );
}
