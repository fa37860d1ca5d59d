import type { Node } from "../document/node.js";
import type { GenerateOptions, PagingOptions, RenameOptions } from "../options.js";
import type { SchemaTypes } from "./schema/build.js";

/** What every part of the model reads from, and reports to. */
export interface ModelContext {
  readonly document: Node;
  /** Where the document was read. */
  readonly url: string;
  readonly schemas: SchemaTypes;
  /** Names that the config chooses. */
  readonly rename: RenameOptions;
  /** How operations are paged, by operationId or by method and path. */
  readonly paging: Readonly<Record<string, PagingOptions | false>>;
  /** Environment variables by security scheme, and the header of idempotency keys, as the config says. */
  readonly env: NonNullable<GenerateOptions["env"]>;
  readonly idempotencyHeader: string | null;
  /** Whether a name belongs to the language, the platform or the package. */
  isReserved(name: string): boolean;
}
