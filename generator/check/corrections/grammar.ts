/** What may stand at a place of a document. */
export type Expected =
  | { readonly kind: "any" | "text" | "flag" | "number" | "type" | "bound" | "required" }
  | { readonly kind: "list"; readonly of: Expected }
  | {
      readonly kind: "map";
      readonly of: Expected;
      /** Whether keys that begin with `x-` are extensions rather than names. */
      readonly extensible: boolean;
    }
  | { readonly kind: "object"; readonly of: ObjectKind }
  /** A schema or, in `items` of earlier versions, a list of them. */
  | { readonly kind: "items" };

type Fields = Readonly<Record<string, Expected>>;

const any: Expected = { kind: "any" };
const text: Expected = { kind: "text" };
const flag: Expected = { kind: "flag" };
const number: Expected = { kind: "number" };
const bound: Expected = { kind: "bound" };
const list = (of: Expected): Expected => ({ kind: "list", of });
const map = (of: Expected): Expected => ({ kind: "map", of, extensible: false });
const open = (of: Expected): Expected => ({ kind: "map", of, extensible: true });
const object = (of: ObjectKind): Expected => ({ kind: "object", of });

const described = { summary: text, description: text } as const;
const schemas = map(object("schema"));
const schemaList = list(object("schema"));
const security = list(map(list(text)));
const parameters = list(object("parameter"));
const servers = list(object("server"));
const pathItems = open(object("pathItem"));
const examples = map(object("example"));
const content = map(object("mediaType"));
const headers = map(object("header"));
const callbacks = map(pathItems);

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
  ...{ dependentSchemas: schemas, dependentRequired: map(list(text)), dependencies: any },
  ...{ allOf: schemaList, anyOf: schemaList, oneOf: schemaList, not: object("schema") },
  ...{ if: object("schema"), then: object("schema"), else: object("schema") },
  discriminator: object("discriminator"),
} as const satisfies Fields;

const fieldsOf = {
  document: {
    ...{ openapi: any, info: object("info"), jsonSchemaDialect: text, $self: text },
    ...{ servers, paths: pathItems, webhooks: open(object("pathItem")), components: object("components") },
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
    ...{ responses: open(object("response")), callbacks, security, servers },
  },
  parameter: { name: text, in: text, ...valued },
  header: { name: any, in: any, ...valued },
  requestBody: { description: text, content, required: flag },
  response: { ...described, headers, content, links: map(object("link")) },
  mediaType: {
    ...{ schema: object("schema"), itemSchema: object("schema"), example: any, examples, description: text },
    ...{ encoding: map(object("encoding")), prefixEncoding: any, itemEncoding: any },
  },
  encoding: {
    ...{ contentType: text, headers, style: text, explode: flag, allowReserved: flag },
    ...{ encoding: map(object("encoding")), prefixEncoding: any, itemEncoding: any },
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
  discriminator: { propertyName: text, mapping: map(text), defaultMapping: text },
  schema,
} as const;

/** The objects of OpenAPI. */
export type ObjectKind = keyof typeof objectNames;

/** What messages call an object of OpenAPI. */
export const objectNames = {
  document: "A document",
  info: "`info`",
  contact: "A contact",
  license: "A license",
  externalDocs: "`externalDocs`",
  tag: "A tag",
  server: "A server",
  serverVariable: "A server variable",
  components: "`components`",
  pathItem: "A path item",
  operation: "An operation",
  parameter: "A parameter",
  header: "A header",
  requestBody: "A request body",
  response: "A response",
  mediaType: "A media type",
  encoding: "An encoding",
  example: "An example",
  link: "A link",
  securityScheme: "A security scheme",
  flows: "`flows`",
  flow: "An OAuth flow",
  discriminator: "A discriminator",
  schema: "A schema",
} as const;

/** The fields of each object, in any version from 3.0 to 3.2, and what they hold. */
export const objectFields: Readonly<Record<ObjectKind, Fields>> = fieldsOf;
