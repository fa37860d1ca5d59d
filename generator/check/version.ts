import type { Finding } from "../diagnostics.js";
import { shown } from "../document/json.js";
import type { Node } from "../document/node.js";

/** Says why the version of a document is not supported; nothing for OpenAPI 3.0, 3.1 and 3.2. */
export function versionFindings(document: Node, name: string): readonly Finding[] {
  const openapi = document.child("openapi");
  const swagger = document.child("swagger");
  if (swagger.value !== undefined && openapi.value === undefined) {
    return [
      swagger.finding(
        "version-swagger",
        `This is a Swagger ${shown(swagger.value)} document; specpress reads OpenAPI 3.`,
        `Convert it: npx swagger2openapi --yaml --outfile openapi.yaml ${name}`,
      ),
    ];
  }
  if (openapi.value === undefined) {
    const message = "The document has no `openapi` key, so it is not an OpenAPI document.";
    return [document.finding("version-missing", message)];
  }
  if (typeof openapi.value !== "string") {
    const hint = `Put it in quotes: "${shown(openapi.value)}.0".`;
    return [openapi.finding("version-unknown", "`openapi` must be a string.", hint)];
  }
  if (/^3\.[012]\.\d+(?:-.+)?$/.test(openapi.value)) return [];
  return [
    openapi.finding(
      "version-unknown",
      `OpenAPI ${openapi.value} is not supported; specpress reads 3.0, 3.1 and 3.2.`,
    ),
  ];
}
