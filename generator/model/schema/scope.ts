import type { Node } from "../../document/node.js";
import type { Direction, Type } from "../type/type.js";
import type { AllowedTypes } from "./allowed.js";
import type { BinaryPlace } from "./binary.js";
import type { Hierarchy } from "./hierarchy.js";

/** What the schema functions need to turn a schema into a type. */
export interface SchemaScope {
  readonly hierarchy: Hierarchy;
  readonly allowed: AllowedTypes;
  readonly direction: Direction;
  /** Whether a string of format `binary` is bytes here rather than text inside JSON. */
  readonly binary: BinaryPlace;
  /** Schemas whose compositions contain this one, nearest first: they may declare its properties. */
  readonly outer: readonly Node[];
  /** Types that the config sets for formats, as TypeScript. */
  readonly formats: Readonly<Record<string, string>>;
  /** Whether values that a schema does not list are accepted, too. */
  isOpen(schema: Node): boolean;
  /** The type of a nested schema, which may hold bytes where this one may unless `binary` says otherwise. */
  build(schema: Node, outer?: readonly Node[], binary?: BinaryPlace): Type;
}
