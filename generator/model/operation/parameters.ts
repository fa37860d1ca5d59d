import type { Node } from "../../document/node.js";
import { parametersIn } from "../../document/operations.js";
import type { OperationSource } from "../../document/operations.js";
import { isObject } from "../../document/json.js";
import { shown } from "../../document/access.js";
import { sentPath, templateNames } from "../../document/path.js";
import { contentsOf } from "../content/content.js";
import { parameterContent } from "../content/parameter.js";
import type { ModelContext } from "../context.js";
import { docsOf } from "../schema/docs.js";
import type { Parameter, ParameterEncoding, ParameterLocation } from "../sdk.js";
import { noDocs, undefinedType, unionOf } from "../type.js";
import type { Docs, Property, Type } from "../type.js";
import { isSingle } from "./plain.js";
import { defaultStyle, reportStyle, styleOf, takesEmpty } from "./style.js";

/** The parameters of an operation and of its path item, under the keys that they have in the request. */
export function parametersOf(source: OperationSource, context: ModelContext): readonly Parameter[] {
  const declared = parametersIn(source).flatMap((node) => parameterOf(node, context) ?? []);
  const isDeclared = (location: ParameterLocation, name: string): boolean =>
    declared.some((parameter) => parameter.in === location && parameter.name === name);
  const names = templateNames(sentPath(source.path, (name) => isDeclared("query", name)));
  const used = declared.filter(({ in: location, name }) => location !== "path" || names.includes(name));
  const undeclared = names.filter((name) => !isDeclared("path", name)).map(undeclaredParameter);
  return withKeys([...used, ...undeclared], source.node);
}

/** A name of the path template that the document does not declare: a request needs a value for it all the same. */
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

function parameterOf(node: Node, context: ModelContext): Parameter | null {
  const name = node.text("name");
  const location = locations.find((known) => known === node.get("in"));
  const fault = faultOf(node, name, location);
  if (fault !== null) node.report("parameter-not-sent", fault);
  if (fault !== null || location === undefined) return null;
  const required = location === "path" || node.flag("required");
  const { type, docs, encoding } = valueOf(node, location, context);
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
function faultOf(node: Node, name: string, location: ParameterLocation | undefined): string | null {
  if (name === "") return "The parameter has no name, so it is left out.";
  if (location === undefined) return `\`${shown(node.get("in"))}\` is not a valid \`in\`, so the parameter is left out.`;
  if (location !== "header") return null;
  if (!/^[\w!#$%&'*+.^`|~-]+$/.test(name)) return `\`${name}\` is not a valid header name, so the parameter is left out.`;
  return headerFaults.find(([names]) => names.has(name.toLowerCase()))?.[1](name) ?? null;
}

const headerFaults: readonly (readonly [names: ReadonlySet<string>, fault: (name: string) => string])[] = [
  [
    // They follow from content and security (OpenAPI 3.1.1, section 4.8.12.2.1).
    new Set(["accept", "content-type", "authorization"]),
    (name) =>
      `OpenAPI ignores a parameter called \`${name}\`: content and security determine this header.`,
  ],
  [
    // `fetch` writes them, or refuses to (Fetch standard, "forbidden request-header").
    new Set([
      ...["connection", "content-length", "expect", "keep-alive", "te", "trailer"],
      ...["transfer-encoding", "upgrade"],
    ]),
    (name) => `\`fetch\` writes the header \`${name}\` itself, so the parameter is left out.`,
  ],
];

/** What a parameter holds, and how it is written. */
interface ParameterValue {
  readonly type: Type;
  readonly docs: Docs;
  readonly encoding: ParameterEncoding;
}

/** Reads the one media type of `content` where a parameter has it, else its schema and style. */
function valueOf(node: Node, location: ParameterLocation, context: ModelContext): ParameterValue {
  const [content, ...others] = contentsOf(node);
  if (content === undefined) return styledValue(node, location, context);
  if (others.length > 0) {
    node
      .at("content")
      .report(
        "parameter-content-several",
        `A parameter can have only one media type: \`${content.mediaType}\` is sent, the others are ignored.`,
      );
  }
  return {
    ...parameterContent(content, location, context),
    docs: parameterDocs(node, content.media.at("schema")),
  };
}

function styledValue(node: Node, location: ParameterLocation, context: ModelContext): ParameterValue {
  const schema = node.at("schema");
  const type = context.schemas.typeAt(schema, "write");
  reportStyle(node, location, type, context);
  const withEmpty = takesEmpty(node, location) ? unionOf([type, { kind: "literal", value: "" }]) : type;
  return {
    // Strings and unknown values include `""` already.
    type: type.kind === "string" || type.kind === "unknown" ? type : withEmpty,
    docs: parameterDocs(node, schema),
    encoding: styleOf(node, location),
  };
}

/** A parameter's own docs, completed by those of its schema, unless that has a name and docs of its own. */
function parameterDocs(node: Node, schema: Node): Docs {
  return docsOf(node.object, isObject(schema.value) ? schema.value : {});
}

/** A property of a request: an optional one may also be `undefined`, which leaves it out. */
export function requestProperty(
  name: string,
  type: Type,
  optional: boolean,
  docs: Property["docs"],
): Property {
  return { name, type: optional ? unionOf([type, undefinedType]) : type, optional, docs };
}

const locations: readonly ParameterLocation[] = ["path", "query", "header", "cookie", "querystring"];

/** A name used in two locations keeps its key in the first of path, query, header, cookie. */
function withKeys(parameters: readonly Parameter[], operation: Node): readonly Parameter[] {
  const taken = new Set<string>();
  const ordered = locations.flatMap((location) => parameters.filter((item) => item.in === location));
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
