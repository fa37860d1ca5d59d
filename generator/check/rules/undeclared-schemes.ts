import type { Finding } from "../../diagnostics.js";
import { isObject } from "../../load/json.js";
import type { Json, JsonObject } from "../../load/json.js";
import { pointerTo } from "../../load/pointer.js";
import { findOperations } from "../operations.js";

/** Security requirements that name a scheme which `components.securitySchemes` does not have. */
export function undeclaredSchemes(root: JsonObject): readonly Finding[] {
  const { components } = root;
  const schemes =
    isObject(components) && isObject(components.securitySchemes) ? components.securitySchemes : {};
  const places = [
    { security: root.security, pointer: "/security" },
    ...findOperations(root).map(({ value, pointer }) => ({
      security: value.security,
      pointer: pointerTo(pointer, "security"),
    })),
  ];
  return places.flatMap(({ security, pointer }) =>
    (Array.isArray(security) ? (security as readonly Json[]) : []).flatMap((requirement, index) =>
      Object.keys(isObject(requirement) ? requirement : {})
        .filter((name) => !Object.hasOwn(schemes, name))
        .map((name) => ({
          code: "security-scheme-undeclared" as const,
          pointer: pointerTo(pointer, index, name),
          message: `There is no security scheme \`${name}\` in \`components.securitySchemes\`.`,
        })),
    ),
  );
}
