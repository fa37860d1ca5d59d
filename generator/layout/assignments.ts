import { builders } from "prettier/doc";
import { group, indented, line, type Doc } from "./doc.js";

/** How the right side of an assignment follows its left side. */
export type AssignmentLayout = "break after operator" | "never break after operator" | "fluid" | "break left";

/** An assignment, a property, an initial value or an alias of a type. */
export function assignment(left: Doc, operator: string, right: Doc, layout: AssignmentLayout): Doc {
  switch (layout) {
    case "break after operator":
      return group([group(left), operator, group(indented(line, right))]);
    case "never break after operator":
      return group([group(left), operator, " ", right]);
    case "break left":
      return group([left, operator, " ", group(right)]);
    case "fluid": {
      const groupId = Symbol("assignment");
      return group([
        group(left),
        operator,
        builders.group(builders.indent(line), { id: groupId }),
        builders.indentIfBreak(right, { groupId }),
      ]);
    }
  }
}
