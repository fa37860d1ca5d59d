import type { Finding } from "../../diagnostics.js";
import type { Json, JsonObject } from "../../document/json.js";
import type { Refs } from "../../document/refs.js";
import type { Direction, Type } from "../type.js";
import type { BinaryPlace } from "./binary.js";
import type { Hierarchy } from "./hierarchy.js";

/** What the schema functions need while they turn one schema into a type. */
export interface SchemaScope {
  readonly refs: Refs;
  readonly hierarchy: Hierarchy;
  readonly direction: Direction;
  /** Whether a string of format `binary` is bytes here, and not text inside JSON. */
  readonly binary: BinaryPlace;
  /** Schemas whose `oneOf` or `anyOf` holds the one at hand, nearest first: they may declare its properties. */
  readonly outer: readonly Placed[];
  /** The type of a schema further down, which stands in the same place as far as bytes go if nothing else is said. */
  build(schema: Json | undefined, pointer: string, outer?: readonly Placed[], binary?: BinaryPlace): Type;
  /** Types of formats that the config chooses, as TypeScript. */
  readonly formats: Readonly<Record<string, string>>;
  report(finding: Finding): void;
}

/** A schema object and its place in the document. */
export interface Placed {
  readonly schema: JsonObject;
  readonly pointer: string;
}
