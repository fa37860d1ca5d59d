import type { Finding } from "../diagnostics.js";
import type { JsonObject } from "../load/json.js";
import type { Refs } from "./refs.js";
import type { SchemaTypes } from "./schema/build.js";

/** What every part of the model reads from, and reports to. */
export interface ModelContext {
  readonly root: JsonObject;
  readonly refs: Refs;
  readonly schemas: SchemaTypes;
  report(finding: Finding): void;
}

/** An operation object where it stands, with the path item that holds it. */
export interface OperationSource {
  /** Upper case. */
  readonly method: string;
  /** The path key as written. */
  readonly path: string;
  readonly value: JsonObject;
  readonly pointer: string;
  readonly pathItem: JsonObject;
  readonly pathItemPointer: string;
}
