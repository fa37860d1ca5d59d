import type { Finding } from "../diagnostics.js";
import type { JsonObject } from "../document/json.js";
import type { RenameOptions } from "../options.js";
import type { Refs } from "../document/refs.js";
import type { SchemaTypes } from "./schema/build.js";

/** What every part of the model reads from, and reports to. */
export interface ModelContext {
  readonly root: JsonObject;
  readonly refs: Refs;
  readonly schemas: SchemaTypes;
  /** Names that the config chooses. */
  readonly rename: RenameOptions;
  report(finding: Finding): void;
}
