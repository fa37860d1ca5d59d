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
    return [document.finding("structure", "There are neither `paths` nor `webhooks` nor `components`.")];
  }
  const is30 = document.text("openapi").startsWith("3.0");
  const errors = await (is30 ? errorsOf30(document.object) : errorsOfLater(document.object));
  return telling(errors).map((item) => findingOf(item, document));
}

const containers = ["paths", "webhooks", "components"];

type Validate = (document: object, options: object) => Promise<unknown>;

async function errorsOf30(root: JsonObject): Promise<readonly SchemaError[]> {
  // Loaded when needed: it takes a tenth of a second.
  const { validate } = createRequire(import.meta.url)("@apidevtools/swagger-parser") as {
    validate: Validate;
  };
  // Structure only: nothing is read, followed or changed.
  const options = {
    resolve: { external: false },
    dereference: { excludedPathMatcher: () => true, circular: "ignore" },
  };
  try {
    // It knows some versions by name, wants `info` and `paths` to be there, and would look into our own key.
    await validate({ info: {}, paths: {}, ...withoutDocuments(root), openapi: "3.0.3" }, options);
    return [];
  } catch (error) {
    const { details, message } = error as { details?: readonly SchemaError[]; message: string };
    return details ?? [{ instancePath: "", keyword: "", message: message.split("\n")[0] ?? "", params: {} }];
  }
}

/** OpenAPI 3.1 and 3.2 have schemas in JSON Schema 2020-12; what a patch release mends is in the newest. */
async function errorsOfLater(root: JsonObject): Promise<readonly SchemaError[]> {
  const { Validator } = await import("@seriousme/openapi-schema-validator");
  const { errors } = await new Validator({ allErrors: true }).validate({
    info: {},
    ...withoutDocuments(root),
  });
  // Anything but a list concerns references, which have a rule of their own.
  return Array.isArray(errors) ? errors : [];
}

function withoutDocuments(root: JsonObject): JsonObject {
  const { [documentsKey]: _, ...rest } = root;
  return rest;
}

/** Of the errors at and below one place only the deepest tell what is wrong: the rest follow from them. */
function telling(errors: readonly SchemaError[]): readonly SchemaError[] {
  const paths = [...new Set(errors.map(({ instancePath }) => instancePath))].sort();
  const holds = (outer: string): boolean => {
    // Sorted, so that what starts with a path follows it.
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

/** Errors about combinations of schemas say least. */
function rank({ keyword }: SchemaError): number {
  return ["oneOf", "anyOf", "not", "unevaluatedProperties", "$ref", "if"].indexOf(keyword) + 1;
}

/** Messages for keywords whose message from Ajv says too little. */
const sentences: Readonly<Record<string, string>> = {
  "false schema": "this may not stand here",
  not: "these may not stand together",
  contains: "these may not stand together",
};

function findingOf({ instancePath, keyword, message = "", params }: SchemaError, document: Node): Finding {
  const node = document.find(instancePath);
  const code = isFatal(node, keyword) ? "structure" : "structure-tolerated";
  const key = params.unevaluatedProperty ?? params.additionalProperty;
  if (typeof key === "string") {
    return node
      .child(key)
      .finding(code, `By the schema of OpenAPI \`${key}\` is not a key that may stand here.`);
  }
  return node.finding(code, `By the schema of OpenAPI ${sentences[keyword] ?? `this ${message}`}.`);
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
