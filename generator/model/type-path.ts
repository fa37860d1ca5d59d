import type { ModelContext } from "./context.js";
import { propertyNames as names, typeAt as at } from "./type/path.js";
import type { Step } from "./type/path.js";
import type { Type } from "./type/type.js";

export { anyItem } from "./type/path.js";

export const typeAt = (type: Type, path: readonly Step[], { schemas }: ModelContext): Type | null =>
  at(type, path, schemas);
export const propertyNames = (type: Type, { schemas }: ModelContext): readonly string[] =>
  names(type, schemas);
