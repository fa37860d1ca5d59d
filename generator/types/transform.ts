import { createRequire } from "node:module";
import type { GlobalContext, TransformNodeOptions } from "openapi-typescript";
import type TypeScript from "typescript";
import { noDocs } from "../model/type/docs.js";
import type { Docs } from "../model/type/docs.js";
import type { Reference, Type } from "../model/type/type.js";
import { extensionNode } from "./nodes.js";
import { schemaOf } from "./schema.js";
import type { ExtendedSchema } from "./schema.js";
import { ts } from "../typescript.js";

// The package's index loads its linter and bundler too, which takes four times as long.
const require = createRequire(import.meta.url);
const { default: transform } = require("openapi-typescript/dist/transform/schema-object.cjs") as {
  default: (schema: ExtendedSchema, options: TransformNodeOptions) => TypeScript.TypeNode;
};
const { tsPropertyIndex: propertyName } = require("openapi-typescript/dist/lib/ts.cjs") as {
  tsPropertyIndex: (name: string) => TypeScript.PropertyName;
};

/** Opens openapi-typescript: the function it returns turns a type into a TypeScript node by way of its schema. */
export function openTransform(
  nameOf: (reference: Reference) => string,
  document: (property: TypeScript.PropertySignature, docs: Docs) => TypeScript.PropertySignature,
): (type: Type) => TypeScript.TypeNode {
  const node = (type: Type): TypeScript.TypeNode => transform(schemaOf(type, nameOf), { ctx, path: "" });
  const extensions = new WeakMap<ExtendedSchema, TypeScript.TypeNode>();
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
    transformProperty: (property, schema) => {
      const { "x-docs": docs = noDocs, "x-name": name } = schema as ExtendedSchema;
      return document(name === undefined ? property : renamed(property, name), docs);
    },
  };
  return node;
}

function renamed(property: TypeScript.PropertySignature, name: string): TypeScript.PropertySignature {
  const { modifiers, questionToken, type } = property;
  return ts.factory.updatePropertySignature(property, modifiers, propertyName(name), questionToken, type);
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
