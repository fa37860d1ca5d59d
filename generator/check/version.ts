import type { Finding } from "../diagnostics.js";
import { shown } from "../document/access.js";
import type { JsonObject } from "../document/json.js";

/** Says why a document is of no version that can be read; nothing when it is 3.0, 3.1 or 3.2. */
export function versionFindings(root: JsonObject, name: string): readonly Finding[] {
  const { openapi, swagger } = root;
  if (swagger !== undefined && openapi === undefined) {
    return [
      {
        code: "version-swagger",
        pointer: "/swagger",
        message: `This is a Swagger ${shown(swagger)} document; OpenAPI 3 is needed.`,
        hint: `Convert it: npx swagger2openapi --yaml --outfile openapi.yaml ${name}`,
      },
    ];
  }
  if (openapi === undefined) {
    return [
      {
        code: "version-missing",
        pointer: "",
        message: "There is no `openapi` key: this is no OpenAPI document.",
      },
    ];
  }
  if (typeof openapi !== "string") {
    return [
      {
        code: "version-unknown",
        pointer: "/openapi",
        message: "`openapi` has to be text.",
        hint: `Put it in quotes: "${shown(openapi)}.0".`,
      },
    ];
  }
  if (/^3\.[012]\.\d+(?:-.+)?$/.test(openapi)) return [];
  return [
    { code: "version-unknown", pointer: "/openapi", message: `OpenAPI ${openapi} is not 3.0, 3.1 or 3.2.` },
  ];
}
