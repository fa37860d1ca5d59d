import type { Finding } from "../../diagnostics.js";
import type { Json, JsonObject } from "../../load/json.js";
import { pointerTo } from "../../load/pointer.js";
import { findOperations, follow } from "../operations.js";
import type { FoundOperation } from "../operations.js";

/** Names in a path template without a path parameter, and path parameters without a name in the template. */
export function pathParameters(root: JsonObject): readonly Finding[] {
  return findOperations(root).flatMap((operation) => {
    const names = [...operation.path.matchAll(/\{([^{}]+)\}/g)].map(([, name = ""]) => name);
    const declared = declaredIn(root, operation);
    return [
      ...names
        .filter((name) => !declared.some((parameter) => parameter.name === name))
        .map((name) => undeclared(name, operation)),
      ...declared
        .filter(({ name }) => !names.includes(name))
        .map(({ name, pointer }) => unused(name, pointer)),
    ];
  });
}

function undeclared(name: string, { method, path, pointer }: FoundOperation): Finding {
  const message = `${method.toUpperCase()} ${path} has no path parameter \`${name}\`.`;
  return { code: "path-parameter-undeclared", pointer, message };
}

function unused(name: string, pointer: string): Finding {
  return {
    code: "path-parameter-unused",
    pointer,
    message: `The path has no \`{${name}}\`; the parameter is left out.`,
  };
}

interface Declared {
  readonly name: string;
  readonly pointer: string;
}

function declaredIn(
  root: JsonObject,
  { pathItem, pathItemPointer, value, pointer }: FoundOperation,
): readonly Declared[] {
  const lists = [
    [pathItem.parameters, pointerTo(pathItemPointer, "parameters")],
    [value.parameters, pointerTo(pointer, "parameters")],
  ] as const;
  return lists.flatMap(([parameters, base]) =>
    (Array.isArray(parameters) ? (parameters as readonly Json[]) : []).flatMap(
      (item, index): readonly Declared[] => {
        const { value: parameter } = follow(root, item, pointerTo(base, index));
        if (parameter.in !== "path" || typeof parameter.name !== "string") return [];
        return [{ name: parameter.name, pointer: pointerTo(base, index) }];
      },
    ),
  );
}
