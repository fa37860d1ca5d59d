import type { Node } from "../../document/node.js";
import type { Direction, Type } from "../type/type.js";
import type { BinaryPlace } from "./binary.js";
import type { Hierarchy } from "./hierarchy.js";

/** What the schema functions need while they turn one schema into a type. */
export interface SchemaScope {
  readonly hierarchy: Hierarchy;
  readonly direction: Direction;
  /** Whether a string of format `binary` is bytes here, and not text inside JSON. */
  readonly binary: BinaryPlace;
  /** Schemas whose composition holds the one at hand, nearest first: they may declare its properties. */
  readonly outer: readonly Node[];
  /** Types of formats that the config chooses, as TypeScript. */
  readonly formats: Readonly<Record<string, string>>;
  /** The type of a schema further down, which holds bytes where this one does unless `binary` says otherwise. */
  build(schema: Node, outer?: readonly Node[], binary?: BinaryPlace): Type;
}
