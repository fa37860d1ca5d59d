import type { Node } from "../../document/node.js";
import { parametersIn } from "../../document/operations.js";
import type { OperationSource } from "../../document/operations.js";
import { isObject } from "../../document/json.js";
import { shown } from "../../document/json.js";
import { sentPath, templateNames } from "../../document/path.js";
import { contentsOf } from "../content/content.js";
import { parameterContent } from "../content/parameter.js";
import type { SchemaTypes } from "../schema/build.js";
import { docsOf } from "../schema/docs.js";
import type { Parameter, ParameterEncoding, ParameterLocation } from "../sdk.js";
import { unionOf } from "../type/combine.js";
import { noDocs, undefinedType } from "../type/type.js";
import type { Docs, Property, Type } from "../type/type.js";
import { isSingle } from "../type/single.js";
import { defaultStyle, reportStyle, styleOf, takesEmpty } from "./style.js";

/** The parameters of an operation and of its path item, under the keys that they have in the request. */
export function parametersOf(source: OperationSource, schemas: SchemaTypes): readonly Parameter[] {
  const declared = parametersIn(source).flatMap((node) => parameterOf(node, schemas) ?? []);
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

function parameterOf(node: Node, schemas: SchemaTypes): Parameter | null {
  const name = node.text("name");
  const location = locations.find((known) => known === node.get("in"));
  const fault = faultOf(node, name, location);
  if (fault !== null) node.report("parameter-not-sent", fault);
  if (fault !== null || location === undefined) return null;
  const required = location === "path" || node.flag("required");
  const { type, docs, encoding } = valueOf(node, location, schemas);
  return {
    name,
    key: name,
    in: location,
    required,
    encoding,
    single: isSingle(type, schemas),
    property: requestProperty(name, type, !required, docs),
  };
}

/** Why a parameter cannot be sent, `null` when it can. */
function faultOf(node: Node, name: string, location: ParameterLocation | undefined): string | null {
  if (name === "") return "The parameter has no name.";
  if (location === undefined) return `\`${shown(node.get("in"))}\` is no place of a request.`;
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

/** What a parameter holds, and how it is written. */
interface ParameterValue {
  readonly type: Type;
  readonly docs: Docs;
  readonly encoding: ParameterEncoding;
}

/** Reads the one media type of `content` where a parameter has it, else its schema and style. */
function valueOf(node: Node, location: ParameterLocation, schemas: SchemaTypes): ParameterValue {
  const [content, ...others] = contentsOf(node);
  if (content === undefined) return styledValue(node, location, schemas);
  if (others.length > 0) {
    node
      .at("content")
      .report(
        "parameter-content-several",
        `A parameter has one media type; \`${content.mediaType}\` is sent, the others are left out.`,
      );
  }
  return {
    ...parameterContent(content, location, schemas),
    docs: parameterDocs(node, content.media.at("schema")),
  };
}

function styledValue(node: Node, location: ParameterLocation, schemas: SchemaTypes): ParameterValue {
  const schema = node.at("schema");
  const type = schemas.typeAt(schema, "write");
  reportStyle(node, location, type, schemas);
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
      `Two parameters are named \`${parameter.name}\`; the one in ${parameter.in} is \`${key}\` in the request.`,
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
