import { createRequire } from "node:module";
import type { Finding } from "../diagnostics.js";
import type { Json, JsonObject } from "../document/json.js";
import { text } from "../document/access.js";
import { documentsKey } from "../document/walk.js";
import { pointerKeys } from "../document/pointer.js";

/** What the schema of OpenAPI finds wrong at a place, as Ajv says it. */
interface SchemaError {
  readonly instancePath: string;
  readonly keyword: string;
  readonly message?: string;
  readonly params: Readonly<Record<string, unknown>>;
}

/** Holds a document against the schema of its OpenAPI version. */
export async function structureFindings(root: JsonObject): Promise<readonly Finding[]> {
  if (!containers.some((key) => root[key] !== undefined)) {
    const message = "There are neither `paths` nor `webhooks` nor `components`.";
    return [{ code: "structure", pointer: "", message }];
  }
  const errors = await (text(root.openapi).startsWith("3.0") ? errorsOf30(root) : errorsOfLater(root));
  return telling(errors).map((item) => finding(item, root));
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

/** What Ajv's own message would leave in the dark. */
const sentences: Readonly<Record<string, string>> = {
  "false schema": "this may not stand here",
  not: "these may not stand together",
  contains: "these may not stand together",
};

function finding({ instancePath, keyword, message = "", params }: SchemaError, root: JsonObject): Finding {
  const key = params.unevaluatedProperty ?? params.additionalProperty;
  const what =
    typeof key === "string"
      ? `\`${key}\` is not a key that may stand here`
      : (sentences[keyword] ?? `this ${message}`);
  return {
    code: isFatal(instancePath, keyword, root) ? "structure" : "structure-tolerated",
    pointer:
      typeof key === "string"
        ? `${instancePath}/${key.replaceAll("~", "~0").replaceAll("/", "~1")}`
        : instancePath,
    message: `By the schema of OpenAPI ${what}.`,
  };
}

/** A value of another kind than its place needs cannot be read as what it should be; the rest can be done without. */
function isFatal(pointer: string, keyword: string, root: JsonObject): boolean {
  const keys = pointerKeys(pointer);
  const last = keys.at(-1) ?? "";
  return keyword === "type" && structural.has(last) && valueAt(root, keys) !== null;
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

function valueAt(root: Json, keys: readonly string[]): Json | undefined {
  return keys.reduce<Json | undefined>(
    (value, key) => (typeof value === "object" && value !== null ? (value as JsonObject)[key] : undefined),
    root,
  );
}
