declare const brand: unique symbol;

/** A name that is valid in generated code and used only once; only this folder creates them. */
export type Identifier = string & { readonly [brand]: "Identifier" };

/** Marks a name that is known to be valid and free. */
export function identifier(name: string): Identifier {
  return name as Identifier;
}
