import type { Node } from "../../document/node.js";
import type { SchemaTypes } from "../schema/build.js";
import { docsOf } from "../schema/docs.js";
import { jsonTypes } from "../schema/keywords.js";
import type { ResponseHeader } from "../sdk.js";

/** The headers of a response, and how the runtime parses their text. */
export function responseHeaders(response: Node, schemas: SchemaTypes): readonly ResponseHeader[] {
  return response.entries("headers").map(([name, header]) => {
    const schema = header.at("schema");
    const reader = readerOf(name, schema);
    if (reader === "string" && (header.has("content") || isStructured(schema))) {
      header.target.report(
        "header-as-text",
        `The header \`${name}\` is returned as the text that arrives; it is not parsed into what its schema describes.`,
      );
    }
    const type =
      reader === "string" && jsonTypes(schema.object)[0] !== "string"
        ? ({ kind: "string" } as const)
        : schemas.typeAt(schema, "read");
    const docs = docsOf(header.object, schema.object);
    return { property: { name, type, optional: !header.flag("required"), docs }, reader };
  });
}

/** Whether a schema describes a header as more than a single value. */
function isStructured(schema: Node): boolean {
  return jsonTypes(schema.object).some((type) => type === "object" || type === "array");
}

/** How the text of a header is converted to its type; ambiguous text is kept as it is. */
function readerOf(name: string, schema: Node): ResponseHeader["reader"] {
  const [type, ...others] = jsonTypes(schema.object);
  if (others.length > 0 || schema.strings("type").includes("null")) return "string";
  switch (type) {
    case "integer":
    case "number":
      return "number";
    case "boolean":
      return "boolean";
    case "array":
      if (jsonTypes(schema.at("items").object)[0] !== "string") return "string";
      return name.toLowerCase() === "set-cookie" ? "cookies" : "list";
    default:
      return "string";
  }
}
