import { createRequire } from "node:module";
import type { GlobalContext, TransformNodeOptions } from "openapi-typescript";
import type ts from "typescript";
import { noDocs } from "../model/type/docs.js";
import type { Docs } from "../model/type/docs.js";
import type { Reference, Type } from "../model/type/type.js";
import { extensionNode } from "./nodes.js";
import { schemaOf } from "./schema.js";
import type { ExtendedSchema } from "./schema.js";

// The package's index loads its linter and bundler too, which takes four times as long.
const transform = (
  createRequire(import.meta.url)("openapi-typescript/dist/transform/schema-object.cjs") as {
    default: (schema: ExtendedSchema, options: TransformNodeOptions) => ts.TypeNode;
  }
).default;

/** Opens openapi-typescript: the function it returns turns a type into a TypeScript node by way of its schema. */
export function openTransform(
  nameOf: (reference: Reference) => string,
  document: (property: ts.PropertySignature, docs: Docs) => ts.PropertySignature,
): (type: Type) => ts.TypeNode {
  const node = (type: Type): ts.TypeNode => transform(schemaOf(type, nameOf), { ctx, path: "" });
  const extensions = new WeakMap<ExtendedSchema, ts.TypeNode>();
  const ctx: GlobalContext = {
    ...settings,
    transform: (schema, options) => {
      // Nothing here asks for the path, which openapi-typescript would put together again for each property.
      options.path = "";
      const { "x-type": type } = schema as ExtendedSchema;
      if (type === undefined) return undefined;
      // openapi-typescript asks twice for each property, so nested ones would take exponential time.
      const made = extensions.get(schema as ExtendedSchema) ?? extensionNode(type, node);
      extensions.set(schema as ExtendedSchema, made);
      return made;
    },
    transformProperty: (property, schema) =>
      document(property, (schema as ExtendedSchema)["x-docs"] ?? noDocs),
  };
  return node;
}

/** Options that neither inject code nor look anything up. */
const settings: GlobalContext = {
  additionalProperties: false,
  alphabetize: false,
  arrayLength: false,
  conditionalEnums: false,
  dedupeEnums: false,
  defaultNonNullable: false,
  discriminators: { objects: {}, refsHandled: [] },
  emptyObjectsUnknown: true,
  enum: false,
  enumValues: false,
  excludeDeprecated: false,
  exportType: false,
  generatePathParams: false,
  immutable: false,
  injectFooter: [],
  makePathsEnum: false,
  pathParamsAsTypes: false,
  postTransform: undefined,
  propertiesRequiredByDefault: false,
  readWriteMarkers: false,
  resolve: () => undefined,
  rootTypes: false,
  rootTypesNoSchemaPrefix: false,
  rootTypesKeepCasing: false,
  redoc: undefined as never, // The transform of schemas never asks the linter.
  silent: true,
  transform: undefined,
  transformProperty: undefined,
};
