import type { Rule } from "./rule.js";

/** Paths that differ in the names of their parameters only: a server cannot tell them apart. */
export const equivalentPaths: Rule = {
  claim: "No two paths differ in the names of their parameters only.",
  find: ({ document }) => {
    const known = new Map<string, string>();
    return document.entries("paths").flatMap(([path, item]) => {
      if (path.startsWith("x-")) return [];
      const shape = path.replace(/\{[^{}]*\}/g, "{}");
      const earlier = known.get(shape);
      known.set(shape, earlier ?? path);
      if (earlier === undefined) return [];
      const message = `The path differs from \`${earlier}\` in the names of its parameters only; both are generated.`;
      return [item.finding("path-equivalent", message)];
    });
  },
};
