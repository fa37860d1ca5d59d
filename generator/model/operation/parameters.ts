import { isObject } from "../../document/json.js";
import type { Json, JsonObject } from "../../document/json.js";
import { sentPath, templateNames } from "../../document/path.js";
import { pointerTo } from "../../document/pointer.js";
import { list, shown, text } from "../../document/access.js";
import type { ModelContext } from "../context.js";
import type { OperationSource } from "../../document/operations.js";
import { docsOf } from "../schema/docs.js";
import type { Parameter, ParameterLocation } from "../sdk.js";
import { noDocs, undefinedType, unionOf } from "../type.js";
import type { Property, Type } from "../type.js";
import { parameterContent } from "./parameter-content.js";
import { isSingle } from "./plain.js";
import { styleOf } from "./style.js";

/** The parameters of an operation: its own, and those of its path item that it does not override. */
export function parametersOf(source: OperationSource, context: ModelContext): readonly Parameter[] {
  const byPlace = new Map<string, Parameter>();
  const lists = [
    [source.pathItem.parameters, pointerTo(source.pathItemPointer, "parameters")],
    [source.value.parameters, pointerTo(source.pointer, "parameters")],
  ] as const;
  for (const [parameters, pointer] of lists) {
    for (const [index, value] of list(parameters).entries()) {
      const parameter = parameterOf(value, pointerTo(pointer, index), context);
      if (parameter !== null) byPlace.set(`${parameter.in} ${parameter.name}`, parameter);
    }
  }
  const names = templateNames(sentPath(source.path, (name) => byPlace.has(`query ${name}`)));
  const used = [...byPlace.values()].filter(
    ({ in: location, name }) => location !== "path" || names.includes(name),
  );
  const undeclared = names.filter((name) => !byPlace.has(`path ${name}`)).map(undeclaredParameter);
  return withKeys([...used, ...undeclared], source, context);
}

/** A name of the path template that the document says nothing more of: the request cannot do without it. */
function undeclaredParameter(name: string): Parameter {
  return {
    name,
    key: name,
    in: "path",
    required: true,
    encoding: styleOf({}, "path"),
    single: true,
    property: requestProperty(name, { kind: "string" }, false, noDocs),
  };
}

function parameterOf(value: Json, pointer: string, context: ModelContext): Parameter | null {
  const { value: parameter, pointer: place } = context.refs.object(value, pointer);
  const name = text(parameter.name);
  const location = locations.find((known) => known === parameter.in);
  const fault = faultOf(parameter, name, location);
  if (fault !== null) context.report({ code: "parameter-not-sent", pointer, message: fault });
  if (fault !== null || location === undefined) return null;
  const required = location === "path" || parameter.required === true;
  const { type, schema, encoding } = parameterContent(parameter, place, location, context);
  const docs = docsOf(parameter, isObject(schema) ? { ...schema, description: schema.description } : {});
  return {
    name,
    key: name,
    in: location,
    required,
    encoding,
    single: isSingle(type, context),
    property: requestProperty(name, type, !required, docs),
  };
}

/** Why a parameter cannot be sent, `null` when it can. */
function faultOf(
  parameter: JsonObject,
  name: string,
  location: ParameterLocation | undefined,
): string | null {
  if (name === "") return "The parameter has no name.";
  if (location === undefined) return `\`${shown(parameter.in)}\` is no place of a request.`;
  if (location !== "header") return null;
  if (!/^[\w!#$%&'*+.^`|~-]+$/.test(name)) return `No header can have the name \`${name}\`.`;
  return headerFaults.find(([names]) => names.has(name.toLowerCase()))?.[1](name) ?? null;
}

const headerFaults: readonly (readonly [names: ReadonlySet<string>, fault: (name: string) => string])[] = [
  [
    // They follow from content and security (OpenAPI 3.1.1, section 4.8.12.2.1).
    new Set(["accept", "content-type", "authorization"]),
    (name) =>
      `The header \`${name}\` follows from content and security; OpenAPI ignores a parameter of that name.`,
  ],
  [
    // `fetch` writes them, or refuses to (Fetch standard, "forbidden request-header").
    new Set([
      ...["connection", "content-length", "expect", "keep-alive", "te", "trailer"],
      ...["transfer-encoding", "upgrade"],
    ]),
    (name) => `The header \`${name}\` is the connection's; \`fetch\` writes it where it is needed.`,
  ],
];

/** A property of a request: leaving an optional one `undefined` is the same as leaving it out. */
export function requestProperty(
  name: string,
  type: Type,
  optional: boolean,
  docs: Property["docs"],
): Property {
  return { name, type: optional ? unionOf([type, undefinedType]) : type, optional, docs };
}

const locations: readonly ParameterLocation[] = ["path", "query", "header", "cookie", "querystring"];

/** A name used in two places keeps its key in the first of path, query, header, cookie. */
function withKeys(
  parameters: readonly Parameter[],
  source: OperationSource,
  context: ModelContext,
): readonly Parameter[] {
  const taken = new Set<string>();
  const ordered = locations.flatMap((location) => parameters.filter((item) => item.in === location));
  return ordered.map((parameter) => {
    const key = freeKey(parameter, taken);
    taken.add(key);
    if (key === parameter.name) return parameter;
    context.report({
      code: "parameter-renamed",
      pointer: source.pointer,
      message: `Two parameters are named \`${parameter.name}\`; the one in ${parameter.in} is \`${key}\` in the request.`,
    });
    return { ...parameter, key, property: { ...parameter.property, name: key } };
  });
}

function freeKey(parameter: Parameter, taken: ReadonlySet<string>): string {
  const suffix = parameter.in.charAt(0).toUpperCase() + parameter.in.slice(1);
  let key = parameter.name;
  while (taken.has(key)) key = `${key}${suffix}`;
  return key;
}
