import type { RenameOptions } from "../../options.js";
import type { ModelContext } from "../context.js";

/** Reports names in the config that match nothing in the document. */
export function reportUnmatched(
  kind: keyof RenameOptions,
  isKnown: (key: string) => boolean,
  context: ModelContext,
): void {
  for (const key of Object.keys(context.rename[kind] ?? {})) {
    if (isKnown(key)) continue;
    context.document.report(
      "rename-unmatched",
      `The document has no \`${key}\`, which \`rename.${kind}\` names.`,
    );
  }
}
