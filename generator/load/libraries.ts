import { createRequire } from "node:module";
import type JsonC from "jsonc-parser";
import type JsonP3 from "json-p3";
import type Yaml from "yaml";

const require = createRequire(import.meta.url);

/** The part of js-yaml that is used; the package has no types. */
interface JsYaml {
  load(
    text: string,
    options: {
      readonly schema: object;
      readonly maxDepth: number;
      readonly onWarning: (warning: Error) => void;
      readonly listener: (event: "open" | "close", state: YamlState) => void;
    },
  ): unknown;
  readonly Schema: new (types: { readonly implicit: readonly object[] }) => object;
  readonly Type: new (
    tag: string,
    options: {
      readonly kind: "scalar";
      readonly resolve: (source: string | null) => boolean;
      readonly construct: (source: string) => unknown;
    },
  ) => object;
}

/** Where js-yaml is in a text, and the value that it has just read. */
export interface YamlState {
  readonly input: string;
  readonly position: number;
  readonly lineStart: number;
  /** How many nodes are open. */
  readonly depth: number;
  readonly anchor: string | null;
  readonly tag: string | null;
  /** `null` for a node that is empty. */
  readonly kind: "scalar" | "sequence" | "mapping" | null;
  readonly result: unknown;
}

// Each is loaded when it is needed: loading them all would take longer than reading most documents.

/** The fast parser of YAML. */
export const jsYaml = (): JsYaml => require("js-yaml") as JsYaml;

/** The parser that knows all of YAML and the place of everything. */
export const yaml = (): typeof Yaml => require("yaml") as typeof Yaml;

/** The parser that says what is wrong with JSON. */
export const jsonc = (): typeof JsonC => require("jsonc-parser") as typeof JsonC;

/** The library for JSONPath. */
export const jsonP3 = (): typeof JsonP3 => require("json-p3") as typeof JsonP3;
