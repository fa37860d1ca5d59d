/** The kinds of objects that OpenAPI defines, as far as references can occur in them or lead to them. */
export type Kind = keyof typeof kinds;

/** What belongs at a place of a document: an object, a map of objects by name, or a list of objects. */
export type Place = Kind | `${Kind}{}` | `${Kind}[]`;

interface Shape {
  /** How messages call one and several of them. */
  readonly names: readonly [one: string, several: string];
  /** The fields that hold other objects. */
  readonly fields?: Readonly<Record<string, string>>;
  /** What all other fields hold, except extensions. */
  readonly others?: string;
  /** The first version of OpenAPI that allows a reference in place of the object. */
  readonly referableSince?: string;
}

function each<const Held extends string>(
  held: Held,
  ...keys: readonly string[]
): Readonly<Record<string, Held>> {
  return Object.fromEntries(keys.map((key) => [key, held]));
}

const parameterFields = { schema: "schema", content: "mediaType{}", examples: "example{}" } as const;

const kinds = {
  document: {
    names: ["the whole document", "documents"],
    fields: {
      info: "info",
      servers: "server[]",
      paths: "paths",
      webhooks: "pathItem{}",
      components: "components",
      tags: "tag[]",
    },
  },
  info: { names: ["an info object", "info objects"] },
  tag: { names: ["a tag", "tags"] },
  server: { names: ["a server", "servers"], fields: { variables: "variable{}" } },
  variable: { names: ["a server variable", "server variables"] },
  components: {
    names: ["a components object", "components objects"],
    fields: {
      schemas: "schema{}",
      responses: "response{}",
      parameters: "parameter{}",
      examples: "example{}",
      requestBodies: "requestBody{}",
      headers: "header{}",
      securitySchemes: "securityScheme{}",
      links: "link{}",
      callbacks: "callback{}",
      pathItems: "pathItem{}",
      mediaTypes: "mediaType{}",
    },
  },
  paths: { names: ["a map of path items", "maps of path items"], others: "pathItem" },
  pathItem: {
    names: ["a path item", "path items"],
    fields: {
      ...each("operation", "get", "put", "post", "delete", "options", "head", "patch", "trace", "query"),
      additionalOperations: "operation{}",
      parameters: "parameter[]",
      servers: "server[]",
    },
    referableSince: "3.0",
  },
  operation: {
    names: ["an operation", "operations"],
    fields: {
      parameters: "parameter[]",
      requestBody: "requestBody",
      responses: "responses",
      callbacks: "callback{}",
      servers: "server[]",
    },
  },
  parameter: { names: ["a parameter", "parameters"], fields: parameterFields, referableSince: "3.0" },
  header: { names: ["a header", "headers"], fields: parameterFields, referableSince: "3.0" },
  requestBody: {
    names: ["a request body", "request bodies"],
    fields: { content: "mediaType{}" },
    referableSince: "3.0",
  },
  responses: { names: ["a map of responses", "maps of responses"], others: "response" },
  response: {
    names: ["a response", "responses"],
    fields: { headers: "header{}", content: "mediaType{}", links: "link{}" },
    referableSince: "3.0",
  },
  mediaType: {
    names: ["a media type", "media types"],
    fields: {
      schema: "schema",
      itemSchema: "schema",
      examples: "example{}",
      encoding: "encoding{}",
      prefixEncoding: "encoding[]",
      itemEncoding: "encoding",
    },
    referableSince: "3.2",
  },
  encoding: {
    names: ["an encoding", "encodings"],
    fields: {
      headers: "header{}",
      encoding: "encoding{}",
      prefixEncoding: "encoding[]",
      itemEncoding: "encoding",
    },
  },
  callback: { names: ["a callback", "callbacks"], others: "pathItem", referableSince: "3.0" },
  example: { names: ["an example", "examples"], referableSince: "3.0" },
  link: { names: ["a link", "links"], fields: { server: "server" }, referableSince: "3.0" },
  securityScheme: {
    names: ["a security scheme", "security schemes"],
    fields: { flows: "flows" },
    referableSince: "3.0",
  },
  flows: {
    names: ["a map of OAuth flows", "maps of OAuth flows"],
    others: "flow",
  },
  flow: { names: ["an OAuth flow", "OAuth flows"] },
  schema: {
    names: ["a schema", "schemas"],
    fields: {
      ...each("schema{}", "properties", "patternProperties", "dependentSchemas", "dependencies"),
      ...each("schema{}", "$defs", "definitions"),
      ...each("schema[]", "allOf", "anyOf", "oneOf", "prefixItems"),
      ...each("schema", "items", "additionalItems", "unevaluatedItems", "contains", "contentSchema"),
      ...each("schema", "additionalProperties", "unevaluatedProperties", "propertyNames"),
      ...each("schema", "not", "if", "then", "else"),
      discriminator: "discriminator",
    },
    referableSince: "3.0",
  },
  discriminator: { names: ["a discriminator", "discriminators"], fields: { mapping: "mapping" } },
  mapping: { names: ["a mapping", "mappings"] },
} as const satisfies Record<string, Shape>;

/** The shape of what a place holds, be it one, a map or a list. */
function shapeOf(place: Place): Shape {
  return kinds[place.replace(/[{}[\]]/g, "") as Kind];
}

/** What belongs at a member of a place; `null` where it is data, an extension or unknown. */
export function placeBelow(place: Place, key: string): Place | null {
  if (holdsMany(place)) return place.slice(0, -2) as Kind;
  const { fields = {}, others = null } = shapeOf(place);
  if (Object.hasOwn(fields, key)) return fields[key] as Place;
  return key.startsWith("x-") ? null : (others as Place | null);
}

function holdsMany(place: Place): boolean {
  return /[\]}]$/.test(place);
}

/** Whether a version of OpenAPI allows a reference at a place. */
export function isReferable(place: Place, version: string): boolean {
  const { referableSince } = shapeOf(place);
  return !holdsMany(place) && referableSince !== undefined && version >= referableSince;
}

/** How messages call what belongs at a place: `a schema`, `a map of schemas`. */
export function placeName(place: Place): string {
  const [one, several] = shapeOf(place).names;
  if (place.endsWith("{}")) return `a map of ${several}`;
  return place.endsWith("[]") ? `a list of ${several}` : one;
}

/** The end of a sentence about a reference that cannot be followed. */
export function lossAt(place: Place): string {
  if (place === "schema") return "so the type is `unknown`";
  if (place === "response") return "so what the response holds is unknown";
  return `so ${placeName(place).replace(/^an? /, "the ")} is left out`;
}
