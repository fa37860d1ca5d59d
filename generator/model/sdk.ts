import type { Json } from "../document/json.js";
import type { Credential } from "./client/credentials.js";
import type { Identifier } from "./names/assign.js";
import type { Direction, Docs, Property, Reference, Type } from "./type.js";

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
  /** JSON pointer of the operation object. */
  readonly pointer: string;
  /** Upper case. */
  readonly method: string;
  /** Template with `{name}` for each path parameter; literal parts are percent-encoded. */
  readonly path: string;
  readonly docs: Docs;
  readonly request: RequestType;
  /** Whether to send it twice does no more than to send it once. */
  readonly idempotent: boolean;
  /** The header that takes the key which each call makes; `null` for none. */
  readonly idempotencyHeader: string | null;
  readonly parameters: readonly Parameter[];
  readonly body: RequestBody | null;
  readonly responses: readonly Response[];
  /** `null`: as the package's default. */
  readonly security: readonly SecurityRequirement[] | null;
  /** `null` when it has no pages. */
  readonly paging: Paging | null;
  /** Where it differs from the package's, else `null`. */
  readonly server: Server | null;
  /** A request made of the document's examples; `null` when the request needs nothing. */
  readonly example: Json | null;
}

/** How the pages of an operation follow each other; paths are keys into a response body. */
export interface Paging {
  readonly items: readonly string[];
  /** The type of one item. */
  readonly item: Type;
  /** Where a URL or, with a `key`, a cursor stands; `null` with a `key` counts, without is the `Link` header. */
  readonly next: readonly string[] | null;
  /** The key of the request that takes a cursor or a count. */
  readonly key: string | null;
  /** What is not true on the last page. */
  readonly more: readonly string[] | null;
  /** What is counted, and how far a page goes: `null` for as many as it has items. */
  readonly count: { readonly from: number; readonly step: number | null } | null;
}

export interface OperationTypeNames {
  readonly request: Identifier;
  readonly response: Identifier;
  readonly responses: Identifier;
  readonly error: Identifier;
}

/** The one request object of an operation. */
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
  /** A `content` parameter: one value in a media type; `plain` is text that is a whole query string by itself. */
  | {
      readonly kind: "content";
      readonly format: "json" | "text" | "plain" | "form";
      /** The fields of a form. */
      readonly fields: readonly FieldEncoding[];
    };

export type ParameterStyle =
  "simple" | "label" | "matrix" | "form" | "spaceDelimited" | "pipeDelimited" | "deepObject" | "cookie";

export interface RequestBody {
  /** At least one; the first is the default. */
  readonly content: readonly BodyContent[];
  /** Whether the body is one key of the request rather than its fields beside the parameters. */
  readonly whole: boolean;
  readonly required: boolean;
}

export interface BodyContent {
  readonly mediaType: string;
  readonly format: BodyFormat;
  readonly encoding: readonly FieldEncoding[];
}

/** How a body of a media type is written: as a whole, or as JSON of many items, by lines or as a sequence (RFC 7464). */
export type BodyFormat = WholeFormat | "jsonLines" | "jsonSequence";

/** A `file` says itself which media type of a range it has. */
export type WholeFormat = "json" | "form" | "multipart" | "text" | "binary" | "file";

/** A field of a form or multipart body that is not written the default way; `*` is any field that is not named. */
export type FieldEncoding =
  /** A field of a form that may be anything: lists and objects inside are JSON. */
  | { readonly kind: "any"; readonly name: string }
  /** A field of a form that is JSON whatever it holds. */
  | { readonly kind: "json"; readonly name: string }
  | { readonly kind: "style"; readonly name: string; readonly encoding: ParameterEncoding }
  /** A part of a multipart body that has this media type if it does not say another; `""`: that of its kind. */
  | { readonly kind: "mediaType"; readonly name: string; readonly mediaType: string };

export interface Response {
  /** `200`, `2XX` or `default`. */
  readonly status: string;
  readonly success: boolean;
  readonly description: string;
  /** What a call gives; `undefined` for no content. */
  readonly type: Type;
  readonly content: readonly ResponseContent[];
  readonly headers: readonly ResponseHeader[];
}

export interface ResponseContent {
  readonly mediaType: string;
  readonly format: ResponseFormat;
}

/** How a response of a media type is read. */
export type ResponseFormat = "json" | "text" | "blob" | "stream" | ItemFormat;

/**
 * How the items of a body are read that comes item by item: JSON by lines or as a sequence (RFC 7464), or server-sent
 * events, with data in text or in JSON, or their data alone.
 */
export type ItemFormat = "jsonLines" | "jsonSequence" | "events" | "jsonEvents" | "eventData";

export interface ResponseHeader {
  readonly property: Property;
  readonly format: "string" | "number" | "boolean" | "list";
}

/** A request that the API sends: a webhook, or a callback of an operation. Only its type is generated. */
export interface Incoming {
  readonly name: Identifier;
  readonly kind: "webhook" | "callback";
  /** The key under `webhooks` or `callbacks`. */
  readonly key: string;
  /** Where a callback is sent, as a runtime expression; `""` for a webhook. */
  readonly url: string;
  readonly docs: Docs;
  /** An object: method, parameters by place, body as it is read, and responses as they are written. */
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

/** The key of a reference in `Sdk.names`. */
export function referenceKey({ pointer, direction, part }: Omit<Reference, "kind">): string {
  return `${direction} ${part} ${pointer}`;
}
