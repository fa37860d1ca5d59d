import { declaredIn, parametersIn } from "../../document/operations.js";
import { readPath } from "../../document/path.js";
import type { Rule } from "./rule.js";

/** Patterns and operators in a path, of which OpenAPI knows nothing. */
export const pathTemplates: Rule = {
  claim: "Paths hold only text and the names of parameters in braces.",
  find: ({ operations, document }) => {
    const seen = new Set<string>();
    return operations.flatMap((operation) => {
      const { path, node } = operation;
      const { notes } = readPath(path, declaredIn(parametersIn(operation)));
      // The key as it is written may lack the slash that the path begins with.
      const paths = document.at("paths");
      const key = [path, path.slice(1)].find((name) => paths.has(name));
      const place = key === undefined ? node : paths.child(key);
      return notes
        .filter((note) => !seen.has(`${path} ${note}`))
        .map((note) => {
          seen.add(`${path} ${note}`);
          return place.finding(
            "structure-tolerated",
            note,
            "In OpenAPI, a path holds only text and the names of parameters in braces.",
          );
        });
    });
  },
};
