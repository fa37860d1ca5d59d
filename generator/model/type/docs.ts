import type { Json } from "../../document/json.js";

/** The document's description of a value; raw text, not escaped. */
export interface Docs {
  readonly text: string;
  readonly deprecated: boolean;
  readonly facts: Facts;
  /** URLs for further reading. */
  readonly see: readonly string[];
}

/** What a schema says about its values beyond their type. */
export interface Facts {
  readonly constraints: Constraints;
  readonly default?: Json;
  readonly examples: readonly Json[];
}

/** The keywords of a schema that limit its values in ways a TypeScript type cannot express. */
export interface Constraints {
  readonly format?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  /** A number or, in OpenAPI 3.0, whether `minimum` itself is excluded. */
  readonly exclusiveMinimum?: number | boolean;
  readonly exclusiveMaximum?: number | boolean;
  readonly multipleOf?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly pattern?: string;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly uniqueItems?: boolean;
  readonly minProperties?: number;
  readonly maxProperties?: number;
  readonly contentMediaType?: string;
  readonly contentEncoding?: string;
}

export const noFacts: Facts = { constraints: {}, examples: [] };
export const noDocs: Docs = { text: "", deprecated: false, facts: noFacts, see: [] };

/** Whether there are any facts. */
export function hasFacts({ constraints, default: given, examples }: Facts): boolean {
  return given !== undefined || examples.length > 0 || Object.keys(constraints).length > 0;
}
