import type { Finding } from "../../diagnostics.js";
import { list } from "../../document/access.js";
import type { JsonObject } from "../../document/json.js";
import type { OperationSource } from "../../document/operations.js";
import { sentPath, templateNames } from "../../document/path.js";
import { pointerTo } from "../../document/pointer.js";
import type { Refs } from "../../document/refs.js";

/** Names in a path template without a path parameter, and path parameters without a name in the template. */
export function pathParameters(
  _root: JsonObject,
  refs: Refs,
  operations: readonly OperationSource[],
): readonly Finding[] {
  return operations.flatMap((operation) => {
    const all = declaredIn(operation, refs);
    const isInQuery = (name: string): boolean =>
      all.some((item) => item.in === "query" && item.name === name);
    const names = templateNames(sentPath(operation.path, isInQuery));
    const declared = all.filter((item) => item.in === "path");
    return [
      ...names
        .filter((name) => !declared.some((parameter) => parameter.name === name))
        .map((name) => undeclared(name, operation)),
      ...declared.filter(({ name }) => !names.includes(name)).map(unused),
    ];
  });
}

function undeclared(name: string, { method, path, pointer }: OperationSource): Finding {
  return {
    code: "path-parameter-undeclared",
    pointer,
    message: `${method} ${path} has no path parameter \`${name}\`; it is taken to be a string.`,
  };
}

interface Declared {
  readonly name: string;
  readonly in: "path" | "query";
  readonly pointer: string;
}

function unused({ name, pointer }: Declared): Finding {
  return {
    code: "path-parameter-unused",
    pointer,
    message: `The path has no \`{${name}}\`; the parameter is left out.`,
  };
}

function declaredIn(operation: OperationSource, refs: Refs): readonly Declared[] {
  const holders = [
    [operation.pathItem, operation.pathItemPointer],
    [operation.value, operation.pointer],
  ] as const;
  return holders.flatMap(([holder, base]) =>
    list(holder.parameters).flatMap((item, index): readonly Declared[] => {
      const pointer = pointerTo(base, "parameters", index);
      const { in: place, name } = refs.object(item, pointer).value;
      return typeof name === "string" && (place === "path" || place === "query")
        ? [{ name, in: place, pointer }]
        : [];
    }),
  );
}
