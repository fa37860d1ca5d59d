import { createRequire } from "node:module";
import type { Finding } from "../diagnostics.js";
import type { Json, JsonObject } from "../document/json.js";
import { documentsKey } from "../document/walk.js";
import { pointerKeys } from "../document/pointer.js";

/** What the schema of OpenAPI finds wrong at a place, as Ajv says it. */
interface SchemaError {
  readonly instancePath: string;
  readonly keyword: string;
  readonly message?: string;
  readonly params: Readonly<Record<string, unknown>>;
}

type Validate = (document: object, options: object) => Promise<unknown>;

/** Structure only: nothing is read, followed or changed. */
const options = {
  resolve: { external: false },
  dereference: { excludedPathMatcher: () => true, circular: "ignore" },
};

/** Holds a document against the schema of its OpenAPI version; 3.2 has no schema there and is held against 3.1's. */
export async function structureFindings(root: JsonObject): Promise<readonly Finding[]> {
  if (!containers.some((key) => root[key] !== undefined)) {
    return [
      {
        code: "structure",
        pointer: "",
        message: "There are neither `paths` nor `webhooks` nor `components`.",
      },
    ];
  }
  // Loaded when needed: it takes a tenth of a second.
  const { validate } = createRequire(import.meta.url)("@apidevtools/swagger-parser") as {
    validate: Validate;
  };
  try {
    await validate(asValidatorTakesIt(root), options);
    return [];
  } catch (error) {
    const { details, message } = error as { details?: readonly SchemaError[]; message: string };
    if (details === undefined) return [{ code: "structure", pointer: "", message: firstLine(message) }];
    return telling(details)
      .filter((item) => !isOf32(item, String(root.openapi)) && !isFaultOfSchema(item))
      .map((item) => finding(item, root));
  }
}

const containers = ["paths", "webhooks", "components"];

/** The validator knows some versions by name, wants `info` and `paths` to be there, and would look into our own key. */
function asValidatorTakesIt(root: JsonObject): object {
  const { [documentsKey]: _, ...rest } = root;
  const openapi = String(root.openapi).startsWith("3.0") ? "3.0.3" : "3.1.0";
  return { info: {}, paths: {}, ...rest, openapi };
}

function firstLine(text: string): string {
  return text.split("\n")[0] ?? "";
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
  return ["oneOf", "anyOf", "not", "if", "$ref", "unevaluatedProperties"].indexOf(keyword) + 1;
}

/** Keys that OpenAPI 3.2 has and 3.1 has not. */
const keysOf32: ReadonlySet<string> = new Set([
  "$self",
  "query",
  "additionalOperations",
  "itemSchema",
  "itemEncoding",
  "prefixEncoding",
  "mediaTypes",
  "parent",
  "kind",
  "summary",
  "dataValue",
  "serializedValue",
  "deviceAuthorization",
  "oauth2MetadataUrl",
  "deprecated",
  "defaultMapping",
  "nodeType",
  "name",
]);

function isOf32({ params, instancePath, keyword }: SchemaError, version: string): boolean {
  if (!version.startsWith("3.2")) return false;
  const key = params.unevaluatedProperty ?? params.additionalProperty;
  if (typeof key === "string" && keysOf32.has(key)) return true;
  const keys = pointerKeys(instancePath);
  return keyword !== "type" && keys.some((item) => keysOf32.has(item) || item === "in" || item === "style");
}

/** OpenAPI 3.1's schema misspells the `description` of a server variable. */
function isFaultOfSchema({ params, instancePath }: SchemaError): boolean {
  return params.unevaluatedProperty === "description" && /\/variables\/[^/]+$/.test(instancePath);
}

function finding({ instancePath, keyword, message = "", params }: SchemaError, root: JsonObject): Finding {
  const key = params.unevaluatedProperty ?? params.additionalProperty;
  const what = typeof key === "string" ? `\`${key}\` is not a key that may stand here` : `this ${message}`;
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
