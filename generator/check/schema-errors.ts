import { createRequire } from "node:module";
import type { JsonObject } from "../document/json.js";
import { documentsKey } from "../document/walk.js";

/** An error that Ajv reports. */
export interface SchemaError {
  readonly instancePath: string;
  readonly keyword: string;
  readonly message?: string;
  readonly params: Readonly<Record<string, unknown>>;
}

const require = createRequire(import.meta.url);

/** Validates against the JSON Schema of OpenAPI 3.0. */
export async function errorsOf30(root: JsonObject): Promise<readonly SchemaError[]> {
  // Loaded on demand, because loading takes a tenth of a second.
  const { validate } = require("@apidevtools/swagger-parser") as {
    validate: (document: object, options: object) => Promise<unknown>;
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

/** Validates against the newest published JSON Schema of OpenAPI 3.1 or 3.2, which the build has compiled. */
export function errorsOfLater(root: JsonObject): readonly SchemaError[] {
  const version = String(root.openapi).startsWith("3.2") ? "3.2" : "3.1";
  const validate = require(`../../dist/check/openapi-${version}.cjs`) as {
    (document: object): boolean;
    readonly errors?: readonly SchemaError[] | null;
  };
  return validate({ info: {}, ...withoutDocuments(root) }) ? [] : (validate.errors ?? []);
}

function withoutDocuments(root: JsonObject): JsonObject {
  const { [documentsKey]: _, ...rest } = root;
  return rest;
}
