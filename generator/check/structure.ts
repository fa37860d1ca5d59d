import type { DiagnosticCode, Finding } from "../diagnostics.js";
import type { Json } from "../document/json.js";
import type { Node } from "../document/node.js";
import { nearest } from "../nearest.js";
import { shownValue } from "./corrections/correction.js";
import { errorsOf30, errorsOfLater } from "./schema-errors.js";
import type { SchemaError } from "./schema-errors.js";

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

/** What keywords say of a value, where the message from Ajv says too little. */
const sentences: Readonly<Record<string, (params: SchemaError["params"]) => string>> = {
  "false schema": () => "this is not allowed here",
  not: () => "these must not be used together",
  contains: () => "these must not be used together",
  type: ({ type }) => `this must be ${[type].flat().map(withArticle).join(" or ")}`,
  required: ({ missingProperty }) => `\`${String(missingProperty)}\` is missing here`,
  pattern: ({ pattern }) => `this must match \`${String(pattern)}\``,
};

function withArticle(type: unknown): string {
  return `${/^[aeiou]/.test(String(type)) ? "an" : "a"} ${String(type)}`;
}

function findingOf({ instancePath, keyword, message = "", params }: SchemaError, document: Node): Finding {
  const node = document.find(instancePath);
  const code = isFatal(node, keyword) ? "structure" : "structure-tolerated";
  const key = params.unevaluatedProperty ?? params.additionalProperty;
  if (typeof key === "string") {
    return node.child(key).finding(code, `According to the OpenAPI schema, \`${key}\` is not allowed here.`);
  }
  const choices = params.allowedValues;
  if (Array.isArray(choices) && typeof node.value !== "object") return choiceFinding(node, code, choices);
  const sentence = sentences[keyword]?.(params) ?? `this ${message}`;
  return node.finding(code, `According to the OpenAPI schema, ${sentence}.`);
}

function choiceFinding(node: Node, code: DiagnosticCode, choices: readonly unknown[]): Finding {
  const names = choices.map((choice) => shownValue(choice as Json));
  const near = typeof node.value === "string" ? nearest(node.value, choices.filter(isText)) : null;
  return node.finding(
    code,
    `${shownValue(node.value)} is not a valid \`${node.key}\` here.`,
    near === null
      ? `Use ${names.length === 1 ? "" : "one of "}${names.join(", ")}.`
      : `Did you mean \`${near}\`?`,
  );
}

function isText(value: unknown): value is string {
  return typeof value === "string";
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
