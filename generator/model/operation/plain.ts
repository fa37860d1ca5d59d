import type { ModelContext } from "../context.js";
import { plainProperties as properties } from "../type/fields.js";
import { isFlat as flat, isSingle as single } from "../type/single.js";
import type { Property, Type } from "../type/type.js";

export const plainProperties = (type: Type, { schemas }: ModelContext): readonly Property[] | null =>
  properties(type, schemas);
export const isSingle = (type: Type, { schemas }: ModelContext): boolean => single(type, schemas);
export const isFlat = (type: Type, { schemas }: ModelContext): boolean => flat(type, schemas);
