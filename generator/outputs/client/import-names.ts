import { referencesIn, runtimeTypesIn } from "../../model/type/walk.js";
import { referenceKey } from "../../model/type/reference.js";
import type { Sdk } from "../../model/sdk.js";
import type { Type } from "../../model/type/type.js";
import type { Imports } from "../imports.js";

/** Imports the types that a declared type refers to, except for those that the module declares itself. */
export function importNames(type: Type, own: ReadonlySet<string>, sdk: Sdk, imports: Imports): void {
  for (const reference of referencesIn(type)) {
    const name = sdk.names.get(referenceKey(reference));
    if (name !== undefined && !own.has(name)) imports.type(imports.toTypes, name);
  }
  importRuntimeNames(type, imports);
}

/** Imports the runtime types that a declared type names. */
export function importRuntimeNames(type: Type, imports: Imports): void {
  for (const name of runtimeTypesIn(type)) imports.runtimeType(name);
}
