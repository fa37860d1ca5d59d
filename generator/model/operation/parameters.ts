import { isObject } from "../../document/json.js";
import type { Json, JsonObject } from "../../document/json.js";
import { sentPath, templateNames } from "../../document/path.js";
import { pointerTo } from "../../document/pointer.js";
import { entries, list, shown, text } from "../../document/access.js";
import type { ModelContext } from "../context.js";
import type { OperationSource } from "../../document/operations.js";
import { formatOf, schemaOf } from "../media-type.js";
import { docsOf } from "../schema/docs.js";
import type { Parameter, ParameterEncoding, ParameterLocation, ParameterStyle } from "../sdk.js";
import { noDocs, undefinedType, unionOf } from "../type.js";
import type { Property, Type } from "../type.js";
import { isSingle } from "./plain.js";

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
  const { schema, schemaPointer, encoding } = contentOf(parameter, place, location);
  const type = context.schemas.typeOf(schema, schemaPointer, "write");
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
  if (location !== "header" || !ownHeaders.has(name.toLowerCase())) return null;
  return `The header \`${name}\` follows from content and security; OpenAPI ignores a parameter of that name.`;
}

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

/** The standard takes these header parameters out: they follow from content and security (3.1, section 4.8.12.1). */
const ownHeaders: ReadonlySet<string> = new Set(["accept", "content-type", "authorization"]);

interface ParameterContent {
  readonly schema: Json | undefined;
  readonly schemaPointer: string;
  readonly encoding: ParameterEncoding;
}

function contentOf(parameter: JsonObject, pointer: string, location: ParameterLocation): ParameterContent {
  const [first] = entries(parameter.content);
  if (first === undefined) {
    return {
      schema: parameter.schema,
      schemaPointer: pointerTo(pointer, "schema"),
      encoding: styleOf(parameter, location),
    };
  }
  const [mediaType, media] = first;
  const content = isObject(media) ? media : {};
  const format = formatOf(mediaType, schemaOf(content));
  const inQuery = location === "query" || location === "querystring";
  return {
    schema: content.schema,
    schemaPointer: pointerTo(pointer, "content", mediaType, "schema"),
    encoding: {
      kind: "content",
      format: format === "json" || (format === "form" && inQuery) ? format : "text",
    },
  };
}

/** Style, explode and allowReserved with the standard's defaults (OpenAPI 3.1, section 4.8.12.2). */
export function styleOf(holder: JsonObject, location: ParameterLocation): ParameterEncoding {
  const style = stylesOf[location].find((known) => known === holder.style) ?? stylesOf[location][0] ?? "form";
  const explode =
    typeof holder.explode === "boolean" ? holder.explode : style === "form" || style === "cookie";
  return { kind: "style", style, explode, allowReserved: holder.allowReserved === true };
}

/** The styles of each place, the default first. */
const stylesOf: Readonly<Record<ParameterLocation, readonly ParameterStyle[]>> = {
  path: ["simple", "label", "matrix"],
  query: ["form", "spaceDelimited", "pipeDelimited", "deepObject"],
  header: ["simple"],
  cookie: ["form", "cookie"],
  querystring: ["form"],
};

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
