import { entries } from "./access.js";
import type { JsonObject } from "./json.js";
import { pathItemSources } from "./operations.js";
import type { OperationSource } from "./operations.js";
import { pointerTo } from "./pointer.js";
import type { Refs } from "./refs.js";

/** An operation that the API calls: its `path` is a webhook's name, or the expression of a callback's URL. */
export interface IncomingSource extends OperationSource {
  readonly kind: "webhook" | "callback";
  /** The key under `webhooks` or `callbacks`. */
  readonly key: string;
  /** Pointer of the operation that a callback belongs to; `null` for a webhook. */
  readonly of: string | null;
}

/** Every operation under `webhooks` (OpenAPI 3.1). */
export function webhookSources(root: JsonObject, refs: Refs): readonly IncomingSource[] {
  return entries(root.webhooks).flatMap(([key, value]) => {
    const found = pathItemSources(key, value, pointerTo("/webhooks", key), refs);
    return found.map((source): IncomingSource => ({ ...source, kind: "webhook", key, of: null }));
  });
}

/** Every operation under the `callbacks` of operations, and of those again. */
export function callbackSources(
  operations: readonly OperationSource[],
  refs: Refs,
): readonly IncomingSource[] {
  const found: IncomingSource[] = [];
  const seen = new Set<string>();
  const waiting = [...operations];
  for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
    for (const source of callbacksOf(next, refs)) {
      // Operations may share a callback, and a callback may hold itself.
      if (seen.has(source.pointer)) continue;
      seen.add(source.pointer);
      found.push(source);
      waiting.push(source);
    }
  }
  return found;
}

function callbacksOf(operation: OperationSource, refs: Refs): readonly IncomingSource[] {
  return entries(operation.value.callbacks).flatMap(([key, value]) => {
    const { value: callback, pointer } = refs.object(value, pointerTo(operation.pointer, "callbacks", key));
    return entries(callback)
      .filter(([expression]) => !expression.startsWith("x-"))
      .flatMap(([expression, item]) =>
        pathItemSources(expression, item, pointerTo(pointer, expression), refs),
      )
      .map((source): IncomingSource => ({ ...source, kind: "callback", key, of: operation.pointer }));
  });
}
