import type { Json } from "../document/json.js";
import type { Credential } from "./client/credentials.js";
import type { Identifier } from "./names/identifier.js";
import type { Docs } from "./type/docs.js";
import type { Direction, Property, Type } from "./type/type.js";

/** What a package is made of: the document's meaning, free of its notation. */
export interface Sdk {
  readonly info: Info;
  /** The document's servers. */
  readonly servers: readonly NamedServer[];
  /** The one that is called when nobody says otherwise. */
  readonly server: Server | null;
  readonly securitySchemes: readonly SecurityScheme[];
  /** What operations need that do not say otherwise. */
  readonly security: readonly SecurityRequirement[];
  readonly groups: readonly OperationGroup[];
  /** `null` when the config wants none. */
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
  /** The method that gives the items of all pages; `null` when the operation has none. */
  readonly allName: Identifier | null;
}

export interface Info {
  readonly title: string;
  readonly version: string;
  readonly description: string;
  /** SPDX expression or name; `""` when the document gives none. */
  readonly license: string;
  /** URL or e-mail address; `""` when the document gives none. */
  readonly contact: string;
  /** URLs by what they are: documentation, terms of service. */
  readonly links: readonly (readonly [what: string, url: string])[];
}

/** Where requests go. */
export interface Server {
  /** Its name in the document (3.2), or `""`. */
  readonly name: string;
  readonly description: string;
  /** URL with `{variables}`; relative where only the caller can know what it starts from. */
  readonly url: string;
  readonly variables: readonly ServerVariable[];
}

/** A server that goes by a name in the package. */
export interface NamedServer extends Server {
  readonly name: Identifier;
}

export interface ServerVariable {
  readonly name: string;
  /** The default; `null` when the document has none. */
  readonly value: string | null;
  /** The values it may take; empty when any. */
  readonly choices: readonly string[];
  readonly description: string;
}

/** A way to authenticate; `key` is its name in the client's `auth`. */
export interface SecurityScheme {
  readonly key: Identifier;
  /** Its name in the document. */
  readonly name: string;
  readonly credential: Credential;
  /** Ways to get a token of OAuth 2. */
  readonly flows: readonly OAuthFlow[];
  /** Environment variables to take the credential from: alternatives, each a name for every part of it. */
  readonly environment: readonly (readonly string[])[];
  readonly docs: Docs;
}

/** A way to get a token of OAuth 2, as the document says it. */
export interface OAuthFlow {
  /** Such as `clientCredentials`. */
  readonly kind: string;
  readonly urls: readonly (readonly [name: string, url: string])[];
  readonly scopes: readonly (readonly [name: string, description: string])[];
}

/** Keys of security schemes that are needed together. */
export type SecurityRequirement = readonly Identifier[];

/** Operations that share a tag, and so a module. */
export interface OperationGroup {
  /** Module name, kebab-case. */
  readonly file: string;
  readonly title: string;
  readonly description: string;
  readonly operations: readonly Operation[];
}

export interface Operation {
  /** The function's name; names of its types derive from it. */
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
  /** The header that takes an idempotency key, made anew for each call; `null` when there is none. */
  readonly idempotencyHeader: string | null;
  readonly parameters: readonly Parameter[];
  readonly body: RequestBody | null;
  readonly responses: readonly Response[];
  /** `null` for the package's default. */
  readonly security: readonly SecurityRequirement[] | null;
  /** `null` when it has no pages. */
  readonly paging: Paging | null;
  /** `null` for the package's server. */
  readonly server: Server | null;
  /** A request made of the document's examples and of placeholders; `null` when it needs nothing. */
  readonly example: Json | null;
}

/** How the pages of an operation follow each other; paths are keys into a response body. */
export interface Paging {
  readonly items: readonly string[];
  /** The type of one item. */
  readonly item: Type;
  /** The path of the next URL or, with a `key`, cursor; `null` for counting with a `key`, else for the `Link` header. */
  readonly next: readonly string[] | null;
  /** The key of the request that takes a cursor or a count. */
  readonly key: string | null;
  /** The path of a flag that is not true on the last page. */
  readonly more: readonly string[] | null;
  /** The first count, and the step to the next page: `null` for the number of its items. */
  readonly count: { readonly from: number; readonly step: number | null } | null;
}

export interface OperationTypeNames {
  readonly request: Identifier;
  readonly response: Identifier;
  readonly responses: Identifier;
  readonly error: Identifier;
}

/** The request object of an operation. */
export interface RequestType {
  readonly type: Type;
  /** Whether a call may leave it out. */
  readonly optional: boolean;
}

export type ParameterLocation = "path" | "query" | "header" | "cookie" | "querystring";

export interface Parameter {
  /** Name on the wire. */
  readonly name: string;
  /** Key in the request; differs from `name` only after a clash. */
  readonly key: string;
  readonly in: ParameterLocation;
  readonly required: boolean;
  readonly encoding: ParameterEncoding;
  /** Whether its value is neither a list nor an object. */
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
      /** `plain` is text that is a whole query string by itself. */
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
  /** Whether the request has the body under one key, `body`, rather than its fields beside the parameters. */
  readonly whole: boolean;
  readonly required: boolean;
}

/** A media type of a request body. */
export interface BodyContent {
  readonly mediaType: string;
  readonly writer: BodyWriter;
  /** Fields of a form or parts of a multipart body that are not written the default way. */
  readonly fields: readonly FieldEncoding[];
}

/**
 * How a request body is written. A `file` is bytes that may bring the media type along; `jsonLines` and `jsonSequence`
 * (RFC 7464) are written item by item.
 */
export type BodyWriter =
  "json" | "form" | "multipart" | "text" | "binary" | "file" | "jsonLines" | "jsonSequence";

/** How a field of a form or a part of a multipart body is written; the name `*` stands for any other field. */
export type FieldEncoding =
  /** A field of a form that may hold anything: lists and objects inside are JSON. */
  | { readonly kind: "any"; readonly name: string }
  /** A field of a form that is always JSON. */
  | { readonly kind: "json"; readonly name: string }
  | { readonly kind: "style"; readonly name: string; readonly encoding: ParameterEncoding }
  /** The media type of a part that does not bring its own; `""` is the default for its value. */
  | { readonly kind: "mediaType"; readonly name: string; readonly mediaType: string };

export interface Response {
  /** `200`, `2XX` or `default`. */
  readonly status: string;
  readonly success: boolean;
  readonly description: string;
  /** The type of its body; `undefined` where it has none. */
  readonly type: Type;
  readonly content: readonly ResponseContent[];
  readonly headers: readonly ResponseHeader[];
}

/** A media type of a response. */
export interface ResponseContent {
  readonly mediaType: string;
  readonly reader: BodyReader;
}

/**
 * How the body of a response is read. `jsonLines` and `jsonSequence` (RFC 7464) are read item by item, and so are
 * server-sent events: with text in their data, with JSON in their data, or only that JSON.
 */
export type BodyReader =
  "json" | "text" | "blob" | "stream" | "jsonLines" | "jsonSequence" | "events" | "jsonEvents" | "eventData";

/** A header of a response, and how its text becomes a value. */
export interface ResponseHeader {
  readonly property: Property;
  readonly reader: "string" | "number" | "boolean" | "list";
}

/** A request that the API sends: a webhook, or a callback of an operation. Packages have only its type. */
export interface Incoming {
  readonly name: Identifier;
  readonly kind: "webhook" | "callback";
  /** The key under `webhooks` or `callbacks`. */
  readonly key: string;
  /** Where a callback is sent, as a runtime expression; `""` for a webhook. */
  readonly url: string;
  readonly docs: Docs;
  /** An object: method, parameters by location, body as it is read, and responses as they are written. */
  readonly type: Type;
}

/** A schema with a name of its own. */
export interface NamedType {
  readonly name: Identifier;
  readonly pointer: string;
  readonly direction: Direction;
  readonly docs: Docs;
  readonly type: Type;
}
