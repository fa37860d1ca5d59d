import type { Rule } from "./rule.js";

/** Paths with a fragment, which no client sends (RFC 9110, section 7.1). */
export const pathFragments: Rule = {
  claim: "Paths have no fragments.",
  find: ({ document }) =>
    document.entries("paths").flatMap(([path, item]) => {
      // `{#id}` is a template, which another rule reports.
      const start = path.search(/(?<!\{)#/);
      if (start < 0 || path.startsWith("x-")) return [];
      const message = `What follows \`#\` is no part of a request, so \`${path.slice(start)}\` is left out of the path.`;
      return [item.finding("path-fragment-not-sent", message)];
    }),
};
