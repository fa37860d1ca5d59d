import { namesIn, referencesIn } from "../../model/schema/references.js";
import { referenceKey } from "../../model/sdk.js";
import type { Sdk } from "../../model/sdk.js";
import type { Type } from "../../model/type/type.js";
import type { Imports } from "./imports.js";
import { namedRuntimeTypes } from "./writers.js";

/** Imports what a declared type refers to, except for what the module declares itself. */
export function importNames(type: Type, own: ReadonlySet<string>, sdk: Sdk, imports: Imports): void {
  for (const reference of referencesIn(type)) {
    const name = sdk.names.get(referenceKey(reference));
    if (name !== undefined && !own.has(name)) imports.type(imports.toTypes, name);
  }
  importRuntimeNames(type, imports);
}

/** Imports the types of the runtime that a declared type names. */
export function importRuntimeNames(type: Type, imports: Imports): void {
  for (const name of namesIn(type)) {
    const known = namedRuntimeTypes.find((type) => type === name);
    if (known !== undefined) imports.runtimeType(known);
  }
}
