import type { Rule } from "./rule.js";

/** Paths without a slash at their start. */
export const pathSlashes: Rule = {
  claim: "Every path begins with a slash.",
  find: ({ document }) =>
    document.entries("paths").flatMap(([path, item]) => {
      if (path.startsWith("/") || path.startsWith("x-")) return [];
      const message = `A path must begin with \`/\`; \`${path}\` is read as \`/${path}\`.`;
      return [item.finding("path-without-slash", message)];
    }),
};
