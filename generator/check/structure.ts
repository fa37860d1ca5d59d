import { createRequire } from "node:module";
import type { Finding } from "../diagnostics.js";
import type { JsonObject } from "../document/json.js";
import type { Node } from "../document/node.js";
import { documentsKey } from "../document/walk.js";

/** An error that Ajv reports. */
interface SchemaError {
  readonly instancePath: string;
  readonly keyword: string;
  readonly message?: string;
  readonly params: Readonly<Record<string, unknown>>;
}

/** Checks a document against the JSON Schema of its OpenAPI version. */
export async function structureFindings(document: Node): Promise<readonly Finding[]> {
  if (!containers.some((key) => document.has(key))) {
    return [document.finding("structure", "The document has no `paths`, `webhooks` or `components`.")];
  }
  const is30 = document.text("openapi").startsWith("3.0");
  const errors = await (is30 ? errorsOf30(document.object) : errorsOfLater(document.object));
  return telling(errors).map((item) => findingOf(item, document));
}

const containers = ["paths", "webhooks", "components"];

type Validate = (document: object, options: object) => Promise<unknown>;

async function errorsOf30(root: JsonObject): Promise<readonly SchemaError[]> {
  // Loaded on demand, because loading takes a tenth of a second.
  const { validate } = createRequire(import.meta.url)("@apidevtools/swagger-parser") as {
    validate: Validate;
  };
  // Checks the structure only: does not read files, follow references or modify the document.
  const options = {
    resolve: { external: false },
    dereference: { excludedPathMatcher: () => true, circular: "ignore" },
  };
  try {
    // swagger-parser knows only some patch versions, requires `info` and `paths`, and would check the other files too.
    await validate({ info: {}, paths: {}, ...withoutDocuments(root), openapi: "3.0.3" }, options);
    return [];
  } catch (error) {
    const { details, message } = error as { details?: readonly SchemaError[]; message: string };
    return details ?? [{ instancePath: "", keyword: "", message: message.split("\n")[0] ?? "", params: {} }];
  }
}

/** Validates against the newest published JSON Schema of OpenAPI 3.1 or 3.2. */
async function errorsOfLater(root: JsonObject): Promise<readonly SchemaError[]> {
  const { Validator } = await import("@seriousme/openapi-schema-validator");
  const { errors } = await new Validator({ allErrors: true }).validate({
    info: {},
    ...withoutDocuments(root),
  });
  // Anything but a list is an error about references, which a rule checks.
  return Array.isArray(errors) ? errors : [];
}

function withoutDocuments(root: JsonObject): JsonObject {
  const { [documentsKey]: _, ...rest } = root;
  return rest;
}

/** Keeps the deepest errors, one for each place: the errors above them are consequences. */
function telling(errors: readonly SchemaError[]): readonly SchemaError[] {
  const paths = [...new Set(errors.map(({ instancePath }) => instancePath))].sort();
  const holds = (outer: string): boolean => {
    // In sorted order, the paths below a path follow it directly.
    const next = paths[paths.indexOf(outer) + 1];
    return next !== undefined && next.startsWith(`${outer}/`);
  };
  const deepest = errors.filter(({ instancePath }) => !holds(instancePath));
  const byPath = new Map<string, SchemaError>();
  for (const error of deepest) {
    const known = byPath.get(error.instancePath);
    if (known === undefined || rank(error) < rank(known)) byPath.set(error.instancePath, error);
  }
  return [...byPath.values()];
}

/** Errors of keywords that combine schemas are the least specific. */
function rank({ keyword }: SchemaError): number {
  return ["oneOf", "anyOf", "not", "unevaluatedProperties", "$ref", "if"].indexOf(keyword) + 1;
}

/** Messages for keywords whose message from Ajv says too little. */
const sentences: Readonly<Record<string, string>> = {
  "false schema": "this is not allowed here",
  not: "these must not be used together",
  contains: "these must not be used together",
};

function findingOf({ instancePath, keyword, message = "", params }: SchemaError, document: Node): Finding {
  const node = document.find(instancePath);
  const code = isFatal(node, keyword) ? "structure" : "structure-tolerated";
  const key = params.unevaluatedProperty ?? params.additionalProperty;
  if (typeof key === "string") {
    return node.child(key).finding(code, `According to the OpenAPI schema, \`${key}\` is not allowed here.`);
  }
  return node.finding(code, `According to the OpenAPI schema, ${sentences[keyword] ?? `this ${message}`}.`);
}

/** Without a value of the right type at these places there is nothing to read; other errors can be worked around. */
function isFatal({ key, value }: Node, keyword: string): boolean {
  return keyword === "type" && structural.has(key) && value !== null;
}

const structural: ReadonlySet<string> = new Set([
  "info",
  "paths",
  "components",
  "schemas",
  "properties",
  "parameters",
  "responses",
  "requestBody",
  "content",
  "servers",
  "security",
  "securitySchemes",
  "headers",
]);
