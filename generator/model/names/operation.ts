import type { OperationTypeNames } from "../sdk.js";
import { identifier } from "./identifier.js";
import type { Identifier } from "./identifier.js";
import { pascalCase } from "./words.js";

/** Every name that the package declares for an operation called `name`: function, descriptor and types. */
export function declaredBy(name: string): readonly string[] {
  const { request, response, responses, mediaTypes, error } = typeNamesOf(name);
  return [name, descriptorName(name), request, response, responses, mediaTypes, error];
}

/** The name of the constant that describes an operation to the runtime. */
export function descriptorName(name: string): Identifier {
  return identifier(`${name}Operation`);
}

/** The names of an operation's types, derived from its own name. */
export function typeNamesOf(name: string): OperationTypeNames {
  const withSuffix = (suffix: string): Identifier => identifier(`${pascalCase(name)}${suffix}`);
  return {
    request: withSuffix("Request"),
    response: withSuffix("Response"),
    responses: withSuffix("ResponsesByStatus"),
    mediaTypes: withSuffix("ResponsesByMediaType"),
    error: withSuffix("Error"),
  };
}
