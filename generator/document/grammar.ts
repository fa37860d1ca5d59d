/** What may stand at a place of a document. */
export type Expected =
  | { readonly kind: "any" | "text" | "flag" | "number" | "type" | "bound" | "required" }
  | { readonly kind: "list"; readonly of: Expected }
  | {
      readonly kind: "map";
      readonly of: Expected;
      /** Whether keys that begin with `x-` are extensions rather than names. */
      readonly extensible: boolean;
      /** The kind of a map that references may lead to as a whole. */
      readonly as?: MapKind;
    }
  | { readonly kind: "object"; readonly of: ObjectKind }
  /** A schema or, in `items` of earlier versions, a list of them. */
  | { readonly kind: "items" }
  /** A schema or a list of names of properties, in `dependencies` of earlier versions. */
  | { readonly kind: "dependency" };

/** The objects of OpenAPI. */
export type ObjectKind = keyof typeof objectRows;

/** Maps that OpenAPI treats as objects. */
export type MapKind = keyof typeof mapRows;

/** What messages and references have to know about a kind of object or map. */
export interface KindRow {
  /** How messages call one and several of them. */
  readonly names: readonly [one: string, several: string];
  /** The first version of OpenAPI that allows a reference in place of one. */
  readonly referableSince?: string;
}

const objectRows = {
  document: { names: ["the document", "documents"] },
  info: { names: ["an info object", "info objects"] },
  contact: { names: ["a contact", "contacts"] },
  license: { names: ["a license", "licenses"] },
  externalDocs: { names: ["a link to external documentation", "links to external documentation"] },
  tag: { names: ["a tag", "tags"] },
  server: { names: ["a server", "servers"] },
  serverVariable: { names: ["a server variable", "server variables"] },
  components: { names: ["a components object", "components objects"] },
  pathItem: { names: ["a path item", "path items"], referableSince: "3.0" },
  operation: { names: ["an operation", "operations"] },
  parameter: { names: ["a parameter", "parameters"], referableSince: "3.0" },
  header: { names: ["a header", "headers"], referableSince: "3.0" },
  requestBody: { names: ["a request body", "request bodies"], referableSince: "3.0" },
  response: { names: ["a response", "responses"], referableSince: "3.0" },
  mediaType: { names: ["a media type", "media types"], referableSince: "3.2" },
  encoding: { names: ["an encoding", "encodings"] },
  example: { names: ["an example", "examples"], referableSince: "3.0" },
  link: { names: ["a link", "links"], referableSince: "3.0" },
  securityScheme: { names: ["a security scheme", "security schemes"], referableSince: "3.0" },
  flows: { names: ["a map of OAuth flows", "maps of OAuth flows"] },
  flow: { names: ["an OAuth flow", "OAuth flows"] },
  discriminator: { names: ["a discriminator", "discriminators"] },
  schema: { names: ["a schema", "schemas"], referableSince: "3.0" },
} as const satisfies Record<string, KindRow>;

const mapRows = {
  paths: { names: ["a map of path items", "maps of path items"], of: "pathItem" },
  responses: { names: ["a map of responses", "maps of responses"], of: "response" },
  callback: { names: ["a callback", "callbacks"], of: "pathItem", referableSince: "3.0" },
  mapping: { names: ["a mapping", "mappings"], of: null },
} as const satisfies Record<string, KindRow & { readonly of: string | null }>;

/** Every kind of object and map. */
export const kindRows: Readonly<Record<ObjectKind | MapKind, KindRow>> = { ...objectRows, ...mapRows };

/** The objects that each kind of map holds; `null` for one that holds text. */
export const mapMembers: Readonly<Record<MapKind, ObjectKind | null>> = {
  paths: mapRows.paths.of,
  responses: mapRows.responses.of,
  callback: mapRows.callback.of,
  mapping: mapRows.mapping.of,
};

type Fields = Readonly<Record<string, Expected>>;

const any: Expected = { kind: "any" };
const text: Expected = { kind: "text" };
const flag: Expected = { kind: "flag" };
const number: Expected = { kind: "number" };
const bound: Expected = { kind: "bound" };
const list = (of: Expected): Expected => ({ kind: "list", of });
const map = (of: Expected): Expected => ({ kind: "map", of, extensible: false });
const open = (of: Expected): Expected => ({ kind: "map", of, extensible: true });
const named = (as: MapKind, of: Expected, extensible = true): Expected => ({
  kind: "map",
  of,
  extensible,
  as,
});
const object = (of: ObjectKind): Expected => ({ kind: "object", of });

const described = { summary: text, description: text } as const;
const schemas = map(object("schema"));
const schemaList = list(object("schema"));
const security = list(map(list(text)));
const parameters = list(object("parameter"));
const servers = list(object("server"));
const examples = map(object("example"));
const content = map(object("mediaType"));
const headers = map(object("header"));
const callbacks = map(named("callback", object("pathItem")));

const methods = ["get", "put", "post", "delete", "options", "head", "patch", "trace", "query"];

const valued = {
  description: text,
  required: flag,
  deprecated: flag,
  allowEmptyValue: flag,
  allowReserved: flag,
  style: text,
  explode: flag,
  schema: object("schema"),
  content,
  example: any,
  examples,
} as const;

const components = {
  schemas,
  responses: map(object("response")),
  parameters: map(object("parameter")),
  examples,
  requestBodies: map(object("requestBody")),
  headers,
  securitySchemes: map(object("securityScheme")),
  links: map(object("link")),
  callbacks,
  pathItems: map(object("pathItem")),
  mediaTypes: content,
} as const;

const flow = { authorizationUrl: text, tokenUrl: text, refreshUrl: text, scopes: map(text) } as const;

const schema = {
  ...{ $id: text, $schema: text, $ref: text, $anchor: text, $dynamicRef: text, $dynamicAnchor: text },
  ...{ $vocabulary: any, $comment: any, $defs: schemas, definitions: schemas },
  ...{
    title: text,
    description: text,
    default: any,
    examples: any,
    example: any,
    xml: any,
    externalDocs: any,
  },
  ...{ deprecated: flag, readOnly: flag, writeOnly: flag, nullable: flag },
  ...{ type: { kind: "type" }, format: text, enum: list(any), const: any },
  ...{ multipleOf: number, maximum: number, minimum: number },
  ...{ exclusiveMaximum: bound, exclusiveMinimum: bound },
  ...{ maxLength: number, minLength: number, pattern: text, contentEncoding: text, contentMediaType: text },
  ...{ contentSchema: object("schema"), items: { kind: "items" }, prefixItems: schemaList },
  ...{ contains: object("schema"), maxContains: number, minContains: number },
  ...{ additionalItems: object("schema"), unevaluatedItems: object("schema") },
  ...{ maxItems: number, minItems: number, uniqueItems: flag },
  ...{ required: { kind: "required" }, maxProperties: number, minProperties: number },
  ...{ properties: schemas, patternProperties: schemas, additionalProperties: object("schema") },
  ...{ propertyNames: object("schema"), unevaluatedProperties: object("schema") },
  ...{
    dependentSchemas: schemas,
    dependentRequired: map(list(text)),
    dependencies: map({ kind: "dependency" }),
  },
  ...{ allOf: schemaList, anyOf: schemaList, oneOf: schemaList, not: object("schema") },
  ...{ if: object("schema"), then: object("schema"), else: object("schema") },
  discriminator: object("discriminator"),
} as const satisfies Fields;

const fieldsOf = {
  document: {
    ...{ openapi: any, info: object("info"), jsonSchemaDialect: text, $self: text },
    ...{
      servers,
      paths: named("paths", object("pathItem")),
      webhooks: open(object("pathItem")),
      components: object("components"),
    },
    ...{ security, tags: list(object("tag")), externalDocs: object("externalDocs") },
  },
  info: {
    ...{ title: text, version: text, termsOfService: text, ...described },
    ...{ contact: object("contact"), license: object("license") },
  },
  contact: { name: text, url: text, email: text },
  license: { name: text, identifier: text, url: text },
  externalDocs: { description: text, url: text },
  tag: { name: text, ...described, externalDocs: object("externalDocs"), parent: text, kind: text },
  server: { url: text, name: text, description: text, variables: map(object("serverVariable")) },
  serverVariable: { enum: list(text), default: text, description: text },
  components,
  pathItem: {
    ...{ $ref: text, ...described, servers, parameters, additionalOperations: map(object("operation")) },
    ...Object.fromEntries(methods.map((method) => [method, object("operation")])),
  },
  operation: {
    ...{ tags: list(text), ...described, operationId: text, deprecated: flag },
    ...{ externalDocs: object("externalDocs"), parameters, requestBody: object("requestBody") },
    ...{ responses: named("responses", object("response")), callbacks, security, servers },
  },
  parameter: { name: text, in: text, ...valued },
  header: { name: any, in: any, ...valued },
  requestBody: { description: text, content, required: flag },
  response: { ...described, headers, content, links: map(object("link")) },
  mediaType: {
    ...{ schema: object("schema"), itemSchema: object("schema"), example: any, examples, description: text },
    ...{
      encoding: map(object("encoding")),
      prefixEncoding: list(object("encoding")),
      itemEncoding: object("encoding"),
    },
  },
  encoding: {
    ...{ contentType: text, headers, style: text, explode: flag, allowReserved: flag },
    ...{
      encoding: map(object("encoding")),
      prefixEncoding: list(object("encoding")),
      itemEncoding: object("encoding"),
    },
  },
  example: { ...described, value: any, externalValue: text, dataValue: any, serializedValue: text },
  link: {
    ...{ operationRef: text, operationId: text, parameters: any, requestBody: any },
    ...{ description: text, server: object("server") },
  },
  securityScheme: {
    ...{ type: text, description: text, name: text, in: text, scheme: text, bearerFormat: text },
    ...{ flows: object("flows"), openIdConnectUrl: text, oauth2MetadataUrl: text, deprecated: flag },
  },
  flows: {
    ...{ implicit: object("flow"), password: object("flow"), clientCredentials: object("flow") },
    ...{ authorizationCode: object("flow"), deviceAuthorization: object("flow") },
  },
  flow: { ...flow, deviceAuthorizationUrl: text },
  discriminator: { propertyName: text, mapping: named("mapping", text, false), defaultMapping: text },
  schema,
} as const;

/** The fields of each object, in any version from 3.0 to 3.2, and what they hold. */
export const objectFields: Readonly<Record<ObjectKind, Fields>> = fieldsOf;
