import { isObject } from "../../document/json.js";
import type { Node } from "../../document/node.js";
import { headerName, parameterLocations } from "../../document/operations.js";
import { contentsOf } from "../content/content.js";
import { parameterContent } from "../content/parameter.js";
import type { SchemaTypes } from "../schema/build.js";
import { docsOf } from "../schema/docs.js";
import type { Parameter, ParameterEncoding, ParameterLocation } from "../sdk.js";
import { unionOf } from "../type/combine.js";
import { isSingle } from "../type/single.js";
import { undefinedType } from "../type/type.js";
import type { Docs } from "../type/docs.js";
import type { Property, Type } from "../type/type.js";
import { reportStyle, styleOf, takesEmpty } from "../style/style.js";

/** Reads a Parameter Object; `null` if the parameter cannot be sent. */
export function parameterOf(node: Node, schemas: SchemaTypes): Parameter | null {
  const name = node.text("name");
  const location = parameterLocations.find((known) => known === node.get("in"));
  // The check reports parameters without a name or a location.
  if (name === "" || location === undefined) return null;
  if (location === "header" && !headerName.test(name)) return null;
  const fault = faultOf(name, location);
  if (fault !== null) {
    node.report("parameter-not-sent", fault);
    return null;
  }
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

/** Why a parameter is not sent although it is valid; `null` if it is sent. */
function faultOf(name: string, location: ParameterLocation): string | null {
  if (location !== "header") return null;
  return headerFaults.find(([names]) => names.has(name.toLowerCase()))?.[1](name) ?? null;
}

const headerFaults: readonly (readonly [names: ReadonlySet<string>, fault: (name: string) => string])[] = [
  [
    // These headers follow from content and security (OpenAPI 3.1.1, section 4.8.12.2.1).
    new Set(["accept", "content-type", "authorization"]),
    (name) => `OpenAPI ignores a parameter called \`${name}\`: content and security determine this header.`,
  ],
  [
    // `fetch` sets these headers or refuses to send them (Fetch standard, "forbidden request-header").
    new Set([
      ...["connection", "content-length", "expect", "keep-alive", "te", "trailer"],
      ...["transfer-encoding", "upgrade"],
    ]),
    (name) => `\`fetch\` writes the header \`${name}\` itself, so the parameter is left out.`,
  ],
];

/** The type of a parameter, and how it is written. */
interface ParameterValue {
  readonly type: Type;
  readonly docs: Docs;
  readonly encoding: ParameterEncoding;
}

/** Reads the single media type of `content` if a parameter has it, or else its schema and style. */
function valueOf(node: Node, location: ParameterLocation, schemas: SchemaTypes): ParameterValue {
  const [content, ...others] = contentsOf(node);
  if (content === undefined) return styledValue(node, location, schemas);
  if (others.length > 0) {
    node
      .at("content")
      .report(
        "parameter-content-several",
        `A parameter can have only one media type: \`${content.mediaType}\` is sent, the others are ignored.`,
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
    // Strings and unknown values already include `""`.
    type: type.kind === "string" || type.kind === "unknown" ? type : withEmpty,
    docs: parameterDocs(node, schema),
    encoding: styleOf(node, location),
  };
}

/** A parameter's own docs, completed by those of its schema unless the schema is a named type with its own docs. */
function parameterDocs(node: Node, schema: Node): Docs {
  return docsOf(node.object, isObject(schema.value) ? schema.value : {});
}

/** A property of a request; an optional one also accepts `undefined`, which leaves it out. */
export function requestProperty(
  name: string,
  type: Type,
  optional: boolean,
  docs: Property["docs"],
): Property {
  return { name, type: optional ? unionOf([type, undefinedType]) : type, optional, docs };
}
