import type { Diagnostic, Location } from "../diagnostics.js";
import type { JsonObject } from "./json.js";

/**
 * One OpenAPI document, read and parsed. Documents that its `$ref`s lead to stand under the root key
 * `x-specpress-documents`, and those `$ref`s point there, so that every `$ref` in `value` is local.
 */
export interface Document {
  /** The parsed root object. Nobody changes it. */
  readonly value: JsonObject;
  /** The file or URL as the user named it; `<stdin>` for standard input, `<input>` for a parsed document. */
  readonly name: string;
  /** Where it was read, absolute; relative servers start from there. */
  readonly url: string;
  /** The files (absolute paths) and URLs that were read, overlays included, sorted. */
  readonly inputs: readonly string[];
  /** What was found while it was read that does not stand in the way. */
  readonly diagnostics: readonly Diagnostic[];
  /** Where a JSON pointer of `value` stands in the text it came from: the key if it is there, else its nearest parent. */
  locate(pointer: string): Location;
}
