import { shown } from "../../document/json.js";
import type { Node } from "../../document/node.js";
import { templateNames } from "../../document/path.js";
import type { ServerVariable } from "../sdk.js";

/** The variables in a server's URL; those declared neither by the server nor by `outer` have no default. */
export function variablesOf(
  server: Node,
  url: string,
  outer: readonly ServerVariable[],
): readonly ServerVariable[] {
  const declared = [...server.entries("variables").map(variableOf), ...outer];
  return templateNames(url).map(
    (name) =>
      declared.find((variable) => variable.name === name) ?? {
        name,
        value: null,
        choices: [],
        description: "",
      },
  );
}

function variableOf([name, variable]: readonly [string, Node]): ServerVariable {
  const choices = variable.items("enum").map(({ value }) => shown(value));
  const value = variable.get("default") ?? choices[0] ?? null;
  return {
    name,
    value: value === null ? null : shown(value),
    choices,
    description: variable.text("description"),
  };
}
