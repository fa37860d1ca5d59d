import type { ModelContext } from "../context.js";
import { fieldsOf as fields, mapFields as map } from "../type/fields.js";
import type { FieldMap } from "../type/fields.js";
import type { Type } from "../type/type.js";

export { anyFields } from "../type/fields.js";

export const mapFields = (type: Type, change: FieldMap, { schemas }: ModelContext): Type =>
  map(type, change, schemas);
export const fieldsOf = (type: Type, { schemas }: ModelContext): ReadonlyMap<string, Type> =>
  fields(type, schemas);
