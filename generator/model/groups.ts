import { list, object, own, strings, text } from "../document/access.js";
import type { JsonObject } from "../document/json.js";
import type { ModelContext } from "./context.js";
import type { OperationSource } from "../document/operations.js";
import { reportUnmatched } from "./names/chosen.js";
import { assignNames } from "./names/assign.js";
import { kebabCase } from "./names/words.js";
import type { Operation, OperationGroup } from "./sdk.js";

/** Sorts operations into modules by their first tag, tags in the order in which operations name them. */
export function groupsOf(
  operations: readonly (readonly [OperationSource, Operation])[],
  context: ModelContext,
): readonly OperationGroup[] {
  const byTag = new Map<string, Operation[]>();
  for (const [source, operation] of operations) {
    const tag = strings(source.value.tags)[0] ?? "";
    const group = byTag.get(tag);
    if (group === undefined) byTag.set(tag, [operation]);
    else group.push(operation);
  }
  const files = assignNames(
    [...byTag.keys()].map((tag) => {
      const wanted = kebabCase(own(context.rename.groups ?? {}, tag) ?? tag) || "operations";
      return { key: tag, candidates: [wanted], exact: wanted === tag };
    }),
    () => false,
  );
  reportUnmatched("groups", (tag) => byTag.has(tag), context);
  return [...byTag].map(([tag, members]) => ({
    file: files.get(tag) ?? "operations",
    // The summary is the name that people see (3.2, Tag Object).
    title: text(tagOf(tag, context).summary) || tag,
    description: text(tagOf(tag, context).description),
    operations: members,
  }));
}

function tagOf(name: string, context: ModelContext): JsonObject {
  return object(list(context.root.tags).find((item) => object(item).name === name));
}
