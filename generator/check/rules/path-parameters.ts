import type { Finding } from "../../diagnostics.js";
import { declaredIn, parametersIn } from "../../document/operations.js";
import type { OperationSource } from "../../document/operations.js";
import { readPath } from "../../document/path.js";
import type { Rule } from "./rule.js";

/** Names in a path template that no parameter declares, and path parameters that the template does not have. */
export const pathParameters: Rule = {
  claim: "An operation's path parameters are those of its path template.",
  find: ({ operations }) => operations.flatMap(mismatches),
};

function mismatches(operation: OperationSource): readonly Finding[] {
  const { method, path, node } = operation;
  const parameters = parametersIn(operation);
  const isDeclared = declaredIn(parameters);
  const { names } = readPath(path, isDeclared);
  const undeclared = names
    .filter((name) => !isDeclared("path", name))
    .map((name) => {
      const message = `${method} ${path} does not declare the path parameter \`${name}\`; it is assumed to be a string.`;
      return node.finding("path-parameter-undeclared", message);
    });
  const unused = parameters.flatMap((parameter) => {
    const name = parameter.get("name");
    if (parameter.get("in") !== "path" || typeof name !== "string" || names.includes(name)) return [];
    const message = `The path does not contain \`{${name}}\`, so the parameter is left out.`;
    return [parameter.finding("path-parameter-unused", message)];
  });
  return [...undeclared, ...unused];
}
