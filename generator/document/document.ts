import type { Diagnostic, Location } from "../diagnostics.js";
import type { Json, JsonObject } from "./json.js";

/**
 * An OpenAPI document, read and parsed. The root key `x-specpress-documents` holds the other files that its references
 * lead to, and these references point there, so every `$ref` in `value` is local.
 */
export interface Document {
  /** The root object; never modified. */
  readonly value: JsonObject;
  /** The file or URL as the user named it; `<stdin>` for standard input, `<input>` for a parsed document. */
  readonly name: string;
  /** The absolute URL of the document, which relative server URLs are resolved against. */
  readonly url: string;
  /**
   * The files (absolute paths) and URLs that were read, overlays included, with the hash of their bytes; `null` for a file
   * that a `$ref` names and that cannot be read.
   */
  readonly inputs: ReadonlyMap<string, string | null>;
  /** Warnings from reading the document. */
  readonly diagnostics: readonly Diagnostic[];
  /** Finds a JSON pointer of `value` in its file: its key, or the key of its nearest parent that exists. */
  locate(pointer: string): Location;
  /** A number, boolean or null as its file writes it, such as `1.10`; `null` if the file holds another value there. */
  written(pointer: string, value: Json): string | null;
}
