import type { Operation, OperationGroup } from "../../model/sdk.js";
import { codeText, markdownInline, markdownText } from "../../render/markdown.js";
import { firstParagraph } from "../../render/paragraph.js";
import type { Views } from "../../render/views.js";

/** The most operations that a README lists itself; more go to a page of their own. */
export const mostInReadme = 40;

/** A group with a table of its operations. */
export function groupView(group: OperationGroup): Views["package/OPERATIONS"]["groups"][number] {
  const { description, operations } = group;
  return {
    hasDescription: description !== "",
    description: markdownText(firstParagraph(description)),
    title: titleOf(group),
    operations: operations.map(operationRow),
  };
}

function titleOf({ title }: OperationGroup): string {
  return markdownInline(title) || "Operations";
}

function operationRow({ name, method, path, docs }: Operation) {
  return {
    name,
    endpoint: codeText(`${method} ${path}`),
    summary: markdownText(firstParagraph(docs.text)),
  };
}

/** A link to each group on the page of operations. */
export function groupLinks(groups: readonly OperationGroup[]): readonly string[] {
  return groups.map((group) => {
    const count = group.operations.length;
    return `[${titleOf(group)}](OPERATIONS.md#${anchorOf(titleOf(group))}): ${count} ${count === 1 ? "operation" : "operations"}`;
  });
}

/** The anchor of a heading, as GitHub and npm make it. */
function anchorOf(heading: string): string {
  const kept = heading.toLowerCase().replace(/[^\p{L}\p{N}\p{M}_ -]/gu, "");
  return encodeURIComponent(kept.replaceAll(" ", "-"));
}

/** Names of operations as a list in a sentence; of many the first. */
export function operationList(operations: readonly Operation[]): string {
  const shown = operations.slice(0, mostInSentence).map(({ name }) => `\`${name}\``);
  const more = operations.length - shown.length;
  return `${shown.join(", ")}${more > 0 ? ` and ${more} more` : ""}`;
}

const mostInSentence = 8;
