import type { Json } from "../document/json.js";
import type { Credential } from "./client/credentials.js";
import type { Identifier } from "./names/identifier.js";
import type { Accept, Response } from "./response.js";
import type { Docs } from "./type/docs.js";
import type { Direction, Property, Type } from "./type/type.js";

export type * from "./response.js";

/** What a package is made from: the document's meaning, independent of its notation. */
export interface Sdk {
  readonly info: Info;
  /** The document's servers. */
  readonly servers: readonly NamedServer[];
  /** The server that is called by default. */
  readonly server: Server | null;
  readonly securitySchemes: readonly SecurityScheme[];
  /** The security of operations that do not set their own. */
  readonly security: readonly SecurityRequirement[];
  readonly groups: readonly OperationGroup[];
  /** `null` if the config turns the class off. */
  readonly facade: Facade | null;
  /** Requests that the API sends. */
  readonly incoming: readonly Incoming[];
  /** The document's own schemas, in its order. */
  readonly schemas: readonly NamedType[];
  /** The names of schemas, by `referenceKey`. */
  readonly names: ReadonlyMap<string, Identifier>;
}

/** Operations as methods of a class. */
export interface Facade {
  readonly name: Identifier;
  readonly groups: readonly FacadeGroup[];
}

/** A group as a property of the class, and the class of that property's value. */
export interface FacadeGroup {
  readonly group: OperationGroup;
  readonly property: Identifier;
  readonly className: Identifier;
  readonly methods: readonly FacadeMethod[];
}

export interface FacadeMethod {
  readonly operation: Operation;
  readonly name: Identifier;
  /** The method that returns the items of all pages; `null` if the operation is not paged. */
  readonly allName: Identifier | null;
}

export interface Info {
  readonly title: string;
  readonly version: string;
  readonly description: string;
  /** SPDX expression or name; `""` if the document has none. */
  readonly license: string;
  /** URL or email address; `""` if the document has none. */
  readonly contact: string;
  /** Pairs of a label, such as documentation or terms of service, and a URL. */
  readonly links: readonly (readonly [what: string, url: string])[];
}

/** Where requests go. */
export interface Server {
  /** Its name in the document (3.2), or `""`. */
  readonly name: string;
  readonly description: string;
  /** URL with `{variables}`; relative if only the caller can know its base. */
  readonly url: string;
  readonly variables: readonly ServerVariable[];
}

/** A server that has a name in the package. */
export interface NamedServer extends Server {
  readonly name: Identifier;
}

export interface ServerVariable {
  readonly name: string;
  /** The default; `null` if the document has none. */
  readonly value: string | null;
  /** The allowed values; empty if any value is allowed. */
  readonly choices: readonly string[];
  readonly description: string;
}

/** A way to authenticate; `key` is its name in the client's `auth`. */
export interface SecurityScheme {
  readonly key: Identifier;
  /** Its name in the document. */
  readonly name: string;
  readonly credential: Credential;
  /** Ways to get an OAuth 2 token. */
  readonly flows: readonly OAuthFlow[];
  /** Environment variables to read the credential from: a list of alternatives, each with one name per part. */
  readonly environment: readonly (readonly string[])[];
  readonly docs: Docs;
}

/** A way to get an OAuth 2 token, as the document describes it. */
export interface OAuthFlow {
  /** For example `clientCredentials`. */
  readonly kind: string;
  readonly urls: readonly (readonly [name: string, url: string])[];
  readonly scopes: readonly (readonly [name: string, description: string])[];
}

/** Keys of security schemes that are required together. */
export type SecurityRequirement = readonly Identifier[];

/** Operations that share a tag, and therefore a module. */
export interface OperationGroup {
  /** Module name, kebab-case. */
  readonly file: string;
  readonly title: string;
  readonly description: string;
  readonly operations: readonly Operation[];
}

export interface Operation {
  /** The function's name; the names of its types derive from it. */
  readonly name: Identifier;
  readonly typeNames: OperationTypeNames;
  /** JSON pointer of the Operation Object. */
  readonly pointer: string;
  /** Upper case. */
  readonly method: string;
  /** Template with `{name}` for each path parameter; literal parts are percent-encoded. */
  readonly path: string;
  readonly docs: Docs;
  readonly request: RequestType;
  /** Whether sending a request twice has the same effect as sending it once. */
  readonly idempotent: boolean;
  /** The header for the idempotency key, which is new with each call; `null` if the operation takes no key. */
  readonly idempotencyHeader: string | null;
  readonly parameters: readonly Parameter[];
  readonly body: RequestBody | null;
  readonly responses: readonly Response[];
  readonly accept: Accept;
  /** `null` for the package's default. */
  readonly security: readonly SecurityRequirement[] | null;
  /** `null` if the operation is not paged. */
  readonly paging: Paging | null;
  /** `null` for the package's server. */
  readonly server: Server | null;
  /** A request made from the document's examples and placeholders; `null` if a request needs no values. */
  readonly example: Json | null;
}

/** How the pages of an operation follow each other; paths are lists of keys into a response body. */
export interface Paging {
  readonly items: readonly string[];
  /** The type of one item. */
  readonly item: Type;
  /**
   * The path of the next URL or, with a `key`, of the next cursor. `null` means a header or counting if there is a
   * `key`, and otherwise the `Link` header.
   */
  readonly next: readonly string[] | null;
  /** The response header that has the next cursor. */
  readonly header: string | null;
  /** The request key that takes a cursor or a count. */
  readonly key: string | null;
  /** The path of a flag that is not true on the last page. */
  readonly more: readonly string[] | null;
  /** The first count, and the step to the next page; a step of `null` is the number of items on the page. */
  readonly count: { readonly from: number; readonly step: number | null } | null;
}

export interface OperationTypeNames {
  readonly request: Identifier;
  readonly response: Identifier;
  readonly responses: Identifier;
  readonly mediaTypes: Identifier;
  readonly error: Identifier;
}

/** The request object of an operation. */
export interface RequestType {
  readonly type: Type;
  /** Whether a call may omit it. */
  readonly optional: boolean;
}

export type ParameterLocation = "path" | "query" | "header" | "cookie" | "querystring";

export interface Parameter {
  /** Name on the wire. */
  readonly name: string;
  /** Key in the request; differs from `name` only if names clash. */
  readonly key: string;
  readonly in: ParameterLocation;
  readonly required: boolean;
  readonly encoding: ParameterEncoding;
  /** Whether its value is a single value: neither a list nor an object. */
  readonly single: boolean;
  readonly property: Property;
}

export type ParameterEncoding =
  | {
      readonly kind: "style";
      readonly style: ParameterStyle;
      readonly explode: boolean;
      readonly allowReserved: boolean;
    }
  /** A `content` parameter: one value in a media type. */
  | {
      readonly kind: "content";
      /** `plain` is text that forms the whole query string. */
      readonly writer: "json" | "text" | "plain" | "form";
      /** The fields of a form. */
      readonly fields: readonly FieldEncoding[];
    };

export type ParameterStyle =
  "simple" | "label" | "matrix" | "form" | "spaceDelimited" | "pipeDelimited" | "deepObject" | "cookie";

/** The body of an operation's request. */
export interface RequestBody {
  /** At least one; the first is the default. */
  readonly content: readonly BodyContent[];
  /** Whether the request has the body under the key `body`, rather than its fields next to the parameters. */
  readonly whole: boolean;
  readonly required: boolean;
  /** When a body without a key is left out: without a request, without fields, or without fields and `body: {}`. */
  readonly omission: "notGiven" | "noFields" | "noFieldsNorBody" | null;
}

/** A media type of a request body. */
export interface BodyContent {
  readonly mediaType: string;
  readonly writer: BodyWriter;
  /** Fields of a form, or parts of a multipart body, that are not written in the default way. */
  readonly fields: readonly FieldEncoding[];
}

/**
 * How a request body is written; `jsonLines` and `jsonSequence` (RFC 7464) are written item by item.
 */
export type BodyWriter = "json" | "form" | "multipart" | "text" | "binary" | "jsonLines" | "jsonSequence";

/** How a field of a form or a part of a multipart body is written; the name `*` means any other field. */
export type FieldEncoding =
  /** A field of a form that may have any value; lists and objects inside it are JSON. */
  | { readonly kind: "any"; readonly name: string }
  /** A field of a form that is always JSON. */
  | { readonly kind: "json"; readonly name: string }
  | { readonly kind: "style"; readonly name: string; readonly encoding: ParameterEncoding }
  /** The media type of a part that does not set its own; `""` is the default for its value. */
  | { readonly kind: "mediaType"; readonly name: string; readonly mediaType: string };

/** A request that the API sends: a webhook, or a callback of an operation. Packages contain only its type. */
export interface Incoming {
  readonly name: Identifier;
  readonly kind: "webhook" | "callback";
  /** The key under `webhooks` or `callbacks`. */
  readonly key: string;
  /** Where a callback is sent, as a runtime expression; `""` for a webhook. */
  readonly url: string;
  readonly docs: Docs;
  /** An object type: method, parameters by location, body in its read shape, and responses in their write shape. */
  readonly type: Type;
}

/** A schema with a name of its own. */
export interface NamedType {
  readonly name: Identifier;
  readonly pointer: string;
  readonly direction: Direction;
  /** Whether callers send values of the type, perhaps besides receiving them. */
  readonly sent: boolean;
  readonly docs: Docs;
  readonly type: Type;
}
