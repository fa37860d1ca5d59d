import { own } from "../document/json.js";
import type { Node } from "../document/node.js";
import type { ModelContext } from "./context.js";
import type { OperationSource } from "../document/operations.js";
import { reportUnmatched } from "./names/chosen.js";
import { assignNames } from "./names/assign.js";
import { kebabCase } from "./names/words.js";
import type { Operation, OperationGroup } from "./sdk.js";

/** Groups operations by their first tag, in the order in which the tags first appear. */
export function groupsOf(
  operations: readonly (readonly [OperationSource, Operation])[],
  context: ModelContext,
): readonly OperationGroup[] {
  const byTag = new Map<string, Operation[]>();
  for (const [source, operation] of operations) {
    const tag = source.node.strings("tags")[0] ?? "";
    const group = byTag.get(tag);
    if (group === undefined) byTag.set(tag, [operation]);
    else group.push(operation);
  }
  const files = assignNames(
    [...byTag.keys()].map((tag) => {
      const name = kebabCase(own(context.rename.groups ?? {}, tag) ?? tag).slice(0, longest) || "operations";
      const wanted = isNoFile(name) ? `${name}-operations` : name;
      return { key: tag, candidates: [wanted], exact: wanted === tag };
    }),
    isNoFile,
  );
  reportUnmatched("groups", (tag) => byTag.has(tag), context);
  return [...byTag].map(([tag, members]) => ({
    file: files.get(tag) ?? "operations",
    // The summary is the tag's display name (3.2, Tag Object).
    title: tagOf(tag, context)?.text("summary") || tag,
    description: tagOf(tag, context)?.text("description") ?? "",
    operations: members,
  }));
}

/** The longest name of a module: file systems allow 255 bytes, including the file extensions in `dist/`. */
const longest = 100;

/** Names that are reserved in a folder or by Windows (Microsoft, "Naming Files, Paths, and Namespaces"). */
function isNoFile(name: string): boolean {
  return /^(?:index|con|prn|aux|nul|com\d|lpt\d)$/.test(name);
}

function tagOf(name: string, { document }: ModelContext): Node | undefined {
  return document.items("tags").find((tag) => tag.get("name") === name);
}
