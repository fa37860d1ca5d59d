import type { Node } from "../../document/node.js";
import type { SchemaTypes } from "../schema/build.js";
import { unionOf } from "../type/combine.js";
import { bytesType, undefinedType } from "../type/type.js";
import type { Direction, Type } from "../type/type.js";
import { contentsOf } from "./content.js";
import type { Content } from "./content.js";
import { contentKinds } from "./media-types.js";

/**
 * The type of the body of an incoming request or of its response, in any of its media types; `undefined` if there is
 * none. The package neither reads nor writes such bodies; the receiver does.
 */
export function incomingType(holder: Node, direction: Direction, schemas: SchemaTypes): Type {
  const types = contentsOf(holder).map((content) => typeOf(content, direction, schemas));
  return types.length === 0 ? undefinedType : unionOf(types);
}

function typeOf({ kind, schema, items }: Content, direction: Direction, schemas: SchemaTypes): Type {
  if (items !== null && items.schema !== null && items.isDescribed) {
    return { kind: "array", items: schemas.typeAt(items.schema, direction) };
  }
  switch (contentKinds[kind].value) {
    case "schema":
      return schemas.typeAt(schema, direction);
    case "text":
      return { kind: "string" };
    case "bytes":
      return bytesType(direction);
  }
}
