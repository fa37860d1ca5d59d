declare const brand: unique symbol;

/** A name that is valid in generated code and taken once; only this folder makes them. */
export type Identifier = string & { readonly [brand]: "Identifier" };

/** The name of a declaration, once it is known that it is valid and free. */
export function identifier(name: string): Identifier {
  return name as Identifier;
}
