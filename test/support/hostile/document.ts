/** An object of each kind that OpenAPI has, by the name of its definition in the JSON Schema of OpenAPI, with every field. */
export const objects = {
  "external-documentation": { description: "Guide", url: "https://example.com/guide" },
  contact: { name: "Team", url: "https://example.com/team", email: "team@example.com" },
  license: { name: "MIT", url: "https://example.com/license" },
  "server-variable": { enum: ["eu", "us"], default: "eu", description: "The region." },
  schema: {
    $id: "https://example.com/schemas/thing",
    $schema: "https://json-schema.org/draft/2020-12/schema",
    $anchor: "thing",
    $dynamicAnchor: "anyThing",
    $comment: "A comment.",
    title: "Thing",
    description: "A thing.",
    type: "object",
    required: ["id"],
    properties: {
      id: {
        type: "string",
        format: "uuid",
        pattern: "^[a-z]+$",
        default: "a",
        examples: ["b"],
        readOnly: true,
      },
      size: { type: ["integer", "null"], minimum: 1, maximum: 9, multipleOf: 2, description: "How large." },
      kind: { type: "string", enum: ["small", "large"], deprecated: true },
      fixed: { const: "always" },
      next: { $dynamicRef: "#anyThing" },
      photo: { type: "string", contentMediaType: "image/png", contentEncoding: "base64" },
      tags: { type: "array", items: { type: "string" }, uniqueItems: true, minItems: 1 },
      pair: { type: "array", prefixItems: [{ type: "string" }, { type: "number" }], items: false },
      extra: { type: "object", additionalProperties: { type: "string" } },
      other: { $ref: "#/components/schemas/Other" },
    },
    patternProperties: { "^x-": { type: "string" } },
    $defs: { Inner: { type: "string" } },
    example: { id: "a" },
    examples: [{ id: "a" }],
    externalDocs: { description: "More", url: "https://example.com/more" },
    xml: { name: "thing", namespace: "https://example.com/ns", prefix: "t" },
  },
  example: { summary: "One", description: "An example.", value: { id: "a" } },
  link: {
    operationId: "listThings",
    parameters: { limit: "$response.body#/size" },
    requestBody: "$response.body",
    description: "The next ones.",
  },
  header: { description: "How many are left.", schema: { type: "integer" }, required: true, style: "simple" },
  tag: {
    name: "things",
    summary: "Things",
    description: "All about things.",
    externalDocs: { description: "Guide", url: "https://example.com/things" },
    parent: "all",
    kind: "nav",
  },
  "oauth-flows": {
    clientCredentials: {
      tokenUrl: "https://example.com/token",
      refreshUrl: "https://example.com/refresh",
      scopes: { read: "Read things." },
    },
    authorizationCode: {
      authorizationUrl: "https://example.com/authorize",
      tokenUrl: "https://example.com/token",
      scopes: { write: "Write things." },
    },
    deviceAuthorization: {
      deviceAuthorizationUrl: "https://example.com/device",
      tokenUrl: "https://example.com/token",
      scopes: {},
    },
  },
};

const content = {
  "application/json": {
    schema: { $ref: "#/components/schemas/Thing" },
    examples: { one: objects.example, other: { $ref: "#/components/examples/One" } },
  },
};

const encoded = {
  description: "Parts.",
  schema: { type: "object", properties: { photo: { type: "string" }, note: { type: "string" } } },
  encoding: {
    photo: { contentType: "image/png", headers: { "X-Size": objects.header } },
    note: { style: "form", explode: true, allowReserved: false },
  },
};

const parameters = [
  { name: "limit", in: "query", description: "How many.", schema: { type: "integer" }, example: 10 },
  {
    name: "sort",
    in: "query",
    style: "form",
    explode: false,
    schema: { type: "array", items: { type: "string" } },
  },
  { name: "X-Trace", in: "header", description: "A trace.", deprecated: true, schema: { type: "string" } },
  { name: "session", in: "cookie", schema: { type: "string" }, examples: { one: objects.example } },
  { name: "filter", in: "query", content: { "application/json": { schema: { type: "object" } } } },
];

const response = {
  summary: "Things",
  description: "The things.",
  headers: { "X-Left": objects.header },
  content: { ...content, "text/plain": { schema: { type: "string" } } },
  links: { next: objects.link },
};

const requestBody = {
  description: "The thing.",
  required: true,
  content: { ...content, "multipart/form-data": encoded },
};

const server = {
  url: "https://{region}.example.com/v1",
  name: "production",
  description: "The live one.",
  variables: { region: objects["server-variable"] },
};

const operation = {
  tags: ["things"],
  summary: "List things",
  description: "Lists *all* things.",
  externalDocs: objects["external-documentation"],
  operationId: "listThings",
  parameters,
  responses: { "200": response, "4XX": { description: "Refused." }, default: { description: "Failed." } },
  deprecated: true,
  security: [{ key: [], oauth: ["read"] }],
};

const paths = {
  "/things": {
    summary: "Things",
    description: "Where things are.",
    get: operation,
    post: {
      operationId: "addThing",
      tags: ["things"],
      requestBody,
      responses: { "201": response },
      callbacks: {
        added: {
          "{$request.body#/url}": { post: { requestBody, responses: { "204": { description: "Seen." } } } },
        },
      },
      servers: [server],
    },
  },
  "/things/{id}": {
    parameters: [
      { name: "id", in: "path", required: true, description: "Which.", schema: { type: "string" } },
    ],
    get: { operationId: "getThing", responses: { "200": response } },
  },
};

/** A document that has a text at every place that takes one. */
export const document = {
  openapi: "3.2.0",
  $self: "https://example.com/openapi.yaml",
  info: {
    title: "Things",
    summary: "About things",
    description: "All about *things*.",
    termsOfService: "https://example.com/terms",
    contact: objects.contact,
    license: objects.license,
    version: "1.0.0",
  },
  jsonSchemaDialect: "https://spec.openapis.org/oas/3.1/dialect/base",
  servers: [server],
  paths,
  webhooks: {
    thingAdded: {
      post: { operationId: "onThing", requestBody, responses: { "204": { description: "Seen." } } },
    },
  },
  components: {
    schemas: {
      Thing: objects.schema,
      Other: {
        description: "Another.",
        oneOf: [{ $ref: "#/components/schemas/Cat" }, { $ref: "#/components/schemas/Dog" }],
        discriminator: { propertyName: "kind", mapping: { cat: "#/components/schemas/Cat", dog: "Dog" } },
      },
      Cat: {
        type: "object",
        required: ["kind"],
        properties: { kind: { type: "string" }, purrs: { type: "boolean" } },
      },
      Dog: {
        allOf: [
          { type: "object", required: ["kind"], properties: { kind: { type: "string" } } },
          { title: "Dog" },
        ],
      },
    },
    responses: { Things: response },
    parameters: { limit: parameters[0] },
    examples: {
      One: objects.example,
      Written: { dataValue: { id: "a" }, serializedValue: '{"id":"a"}' },
      Elsewhere: { externalValue: "https://example.com/one.json" },
    },
    requestBodies: { Thing: requestBody },
    headers: { Left: objects.header },
    securitySchemes: {
      key: { type: "apiKey", name: "X-Key", in: "header", description: "A key." },
      token: { type: "http", scheme: "bearer", bearerFormat: "JWT", description: "A token." },
      oauth: {
        type: "oauth2",
        description: "OAuth.",
        flows: objects["oauth-flows"],
        oauth2MetadataUrl: "https://example.com/oauth",
      },
      connect: { type: "openIdConnect", openIdConnectUrl: "https://example.com/connect" },
    },
    links: { next: objects.link, first: { operationRef: "#/paths/~1things/get", server } },
    callbacks: { added: paths["/things"].post.callbacks.added },
    pathItems: {
      same: { $ref: "#/components/pathItems/things" },
      things: { get: { operationId: "listOthers", responses: { "200": response } } },
    },
    mediaTypes: { json: content["application/json"] },
  },
  security: [{ key: [] }, { token: [] }],
  tags: [objects.tag, { name: "all" }],
  externalDocs: objects["external-documentation"],
  "x-note": { text: "A note." },
};
