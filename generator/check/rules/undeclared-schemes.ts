import type { Finding } from "../../diagnostics.js";
import { entries, list, object } from "../../document/access.js";
import type { JsonObject } from "../../document/json.js";
import type { OperationSource } from "../../document/operations.js";
import { pointerTo } from "../../document/pointer.js";
import type { Refs } from "../../document/refs.js";

/** Security requirements that name a scheme which `components.securitySchemes` does not have. */
export function undeclaredSchemes(
  root: JsonObject,
  _refs: Refs,
  operations: readonly OperationSource[],
): readonly Finding[] {
  const schemes = object(object(root.components).securitySchemes);
  const holders = [{ value: root, pointer: "" }, ...operations];
  return holders.flatMap(({ value, pointer }) =>
    list(value.security).flatMap((requirement, index) =>
      entries(requirement)
        .filter(([name]) => !Object.hasOwn(schemes, name))
        .map(([name]) => ({
          code: "security-scheme-undeclared" as const,
          pointer: pointerTo(pointer, "security", index, name),
          message: `There is no security scheme \`${name}\` in \`components.securitySchemes\`.`,
        })),
    ),
  );
}
