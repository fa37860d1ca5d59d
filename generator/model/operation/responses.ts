import { isObject } from "../../document/json.js";
import type { Node } from "../../document/node.js";
import { shown } from "../../document/json.js";
import { contentsOf } from "../content/content.js";
import { byPreference } from "../content/preference.js";
import { readSuccess, readWhole } from "../content/read.js";
import type { SchemaTypes } from "../schema/build.js";
import type { Response } from "../sdk.js";
import { unionOf } from "../type/combine.js";
import { undefinedType } from "../type/type.js";
import { responseHeaders } from "./response-headers.js";

/** The responses of an operation, in the document's order. */
export function responsesOf(operation: Node, schemas: SchemaTypes): readonly Response[] {
  const declared = operation.entries("responses").filter(([status, node]) => isStatus(status, node));
  const hasSuccess = declared.some(([status]) => status.startsWith("2"));
  return declared.map(([status, node]) => {
    // `default` covers every undeclared status, including success if no success is declared.
    const success = status.startsWith("2") || (status === "default" && !hasSuccess);
    const content = success
      ? byPreference(contentsOf(node).map((item) => readSuccess(item, schemas)))
      : contentsOf(node).map((item) => ({ ...readWhole(item, schemas), isDefault: true }));
    const types = content.filter(({ isDefault }) => isDefault).map(({ type }) => type);
    return {
      status: status === "default" ? status : status.toUpperCase(),
      success,
      description: [descriptionOf(node), ...linksOf(node)].filter((part) => part !== "").join("\n\n"),
      type: content.length === 0 ? undefinedType : unionOf(types),
      content,
      headers: responseHeaders(node, schemas),
    };
  });
}

function isStatus(status: string, node: Node): boolean {
  const isKnown = statusPattern.test(status);
  if (!isKnown && !status.startsWith("x-")) {
    node.report(
      "response-status-unknown",
      `\`${status}\` is not a status code, a range such as 4XX, or \`default\`, so the response is left out.`,
    );
  }
  return isKnown;
}

const statusPattern = /^(?:[1-5](?:\d\d|XX|xx)|default)$/;

/** A description next to a reference overrides that of the referenced response (OpenAPI 3.1.1, section 4.8.23). */
function descriptionOf(node: Node): string {
  const own = isObject(node.value) ? node.value.description : undefined;
  return typeof own === "string" && own !== "" ? own : node.text("description");
}

/** The links of a response, one line each, for people to read. */
function linksOf(response: Node): readonly string[] {
  return response.entries("links").map(([name, link]) => {
    const target = link.text("operationId") || link.text("operationRef");
    const given = link.entries("parameters").map(([key, from]) => `${key} = ${shown(from.value)}`);
    const body = link.has("requestBody") ? [`body = ${JSON.stringify(link.get("requestBody"))}`] : [];
    const how = [...given, ...body].join(", ");
    const about = link.text("description");
    return `Link ${name}: ${target}${how === "" ? "" : ` with ${how}`}${about === "" ? "" : `. ${about}`}`;
  });
}
