import type { Node } from "../../document/node.js";
import { parameterLocations, parametersIn } from "../../document/operations.js";
import type { OperationSource } from "../../document/operations.js";
import { readPath } from "../../document/path.js";
import type { SchemaTypes } from "../schema/build.js";
import type { Parameter, ParameterLocation } from "../sdk.js";
import { noDocs } from "../type/docs.js";
import { parameterOf, requestProperty } from "./parameter.js";
import { defaultStyle } from "../style/style.js";

/** The parameters of an operation and its path item, with the keys that they have in the request. */
export function parametersOf(source: OperationSource, schemas: SchemaTypes): readonly Parameter[] {
  const declared = parametersIn(source).flatMap((node) => parameterOf(node, schemas) ?? []);
  const isDeclared = (location: ParameterLocation, name: string): boolean =>
    declared.some((parameter) => parameter.in === location && parameter.name === name);
  const { names } = readPath(source.path, isDeclared);
  const used = declared.filter(({ in: location, name }) => location !== "path" || names.includes(name));
  const undeclared = names.filter((name) => !isDeclared("path", name)).map(undeclaredParameter);
  return withKeys([...used, ...undeclared], source.node);
}

/**
 * A parameter for a name in the path template that the document does not declare: requests need a value for it anyway.
 */
function undeclaredParameter(name: string): Parameter {
  return {
    name,
    key: name,
    in: "path",
    required: true,
    encoding: defaultStyle("path"),
    single: true,
    property: requestProperty(name, { kind: "string" }, false, noDocs),
  };
}

/** A name used in several locations keeps its key in the first of path, query, header and cookie. */
function withKeys(parameters: readonly Parameter[], operation: Node): readonly Parameter[] {
  const taken = new Set<string>();
  const ordered = parameterLocations.flatMap((location) => parameters.filter((item) => item.in === location));
  return ordered.map((parameter) => {
    const key = freeKey(parameter, taken);
    taken.add(key);
    if (key === parameter.name) return parameter;
    operation.report(
      "parameter-renamed",
      `Two parameters are called \`${parameter.name}\`; requests take the one in ${parameter.in} as \`${key}\`.`,
    );
    return { ...parameter, key, property: { ...parameter.property, name: key } };
  });
}

function freeKey(parameter: Parameter, taken: ReadonlySet<string>): string {
  const suffix = parameter.in.charAt(0).toUpperCase() + parameter.in.slice(1);
  let key = parameter.name;
  while (taken.has(key)) key = `${key}${suffix}`;
  return key;
}
