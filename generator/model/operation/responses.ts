import { isObject } from "../../document/json.js";
import type { Node } from "../../document/node.js";
import { shown } from "../../document/json.js";
import type { OperationSource } from "../../document/operations.js";
import { contentsOf } from "../content/content.js";
import { byPreference } from "../content/preference.js";
import { readSuccess, readWhole } from "../content/read.js";
import type { SchemaTypes } from "../schema/build.js";
import type { Response, ResponseContent } from "../sdk.js";
import { unionOf } from "../type/combine.js";
import { undefinedType, unknownType } from "../type/type.js";
import type { Type } from "../type/type.js";
import { hasNoBody } from "./no-body.js";
import { responseHeaders } from "./response-headers.js";

/** The responses of an operation, in the document's order. */
export function responsesOf(
  { node: operation, method }: OperationSource,
  schemas: SchemaTypes,
): readonly Response[] {
  const entries = operation.entries("responses").filter(([status, node]) => isStatus(status, node));
  const hasSuccess = entries.some(([status]) => status.startsWith("2"));
  const responses = entries.map(([status, node]): Response => {
    // `default` covers every undeclared status, including success if no success is declared.
    const success = status.startsWith("2") || (status === "default" && !hasSuccess);
    const isEmpty = hasNoBody(node, status, method);
    // A request with HEAD asks for the media types that its response would have.
    const declared = isEmpty && method !== "HEAD" ? [] : contentsOf(node);
    const content = success
      ? byPreference(declared.map((item) => readSuccess(item, schemas)))
      : declared.map((item) => ({ ...readWhole(item, schemas), isDefault: true }));
    return {
      status: status === "default" ? status : status.toUpperCase(),
      success,
      description: [descriptionOf(node), ...linksOf(node)].filter((part) => part !== "").join("\n\n"),
      type: isEmpty ? undefinedType : bodyType(content, success && node.has("content")),
      content,
      headers: responseHeaders(node, schemas),
    };
  });
  return asDescribed(responses);
}

/** Without content a body may be anything, unless the document rules out that of a success: `content: {}`. */
function bodyType(content: readonly ResponseContent[], isRuledOut: boolean): Type {
  const types = content.filter(({ isDefault }) => isDefault).map(({ type }) => type);
  if (types.length > 0) return unionOf(types);
  return isRuledOut ? undefinedType : unknownType;
}

/** If any success has content, those without it have no body: to allow for one would hide the others' types. */
function asDescribed(responses: readonly Response[]): readonly Response[] {
  if (!responses.some(({ success, content }) => success && content.length > 0)) return responses;
  return responses.map((response) =>
    response.success && response.content.length === 0 ? { ...response, type: undefinedType } : response,
  );
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
