import type { Node } from "../document/node.js";
import type { GenerateOptions, PagingOptions, RenameOptions } from "../options.js";
import type { SchemaTypes } from "./schema/build.js";

/** What every part of the model reads from and reports to. */
export interface ModelContext {
  readonly document: Node;
  /** The URL that the document was read from. */
  readonly url: string;
  readonly schemas: SchemaTypes;
  /** Names chosen in the config. */
  readonly rename: RenameOptions;
  /** How operations are paged, keyed by operationId or by method and path. */
  readonly paging: Readonly<Record<string, PagingOptions | false>>;
  /** The config's environment variables by security scheme. */
  readonly env: NonNullable<GenerateOptions["env"]>;
  readonly idempotencyHeader: string | null;
  /** Whether a name is reserved by the language, the platform or the package. */
  isReserved(name: string): boolean;
}
