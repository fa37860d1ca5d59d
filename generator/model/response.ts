import type { Property, Type } from "./type/type.js";

/** A documented response of an operation. */
export interface Response {
  /** `200`, `2XX` or `default`. */
  readonly status: string;
  readonly success: boolean;
  readonly description: string;
  /** The type of its body in the media types that a call asks for by default; `undefined` if it has none. */
  readonly type: Type;
  /** The media types that a call asks for by default come first. */
  readonly content: readonly ResponseContent[];
  readonly headers: readonly ResponseHeader[];
}

/** A media type of a response. */
export interface ResponseContent {
  /** As the document writes it: may be a range or have parameters. */
  readonly mediaType: string;
  readonly reader: BodyReader;
  /** For `namedEvents`: by the name of an event, whether its data is JSON; `*` stands for any other name. */
  readonly inJson: Readonly<Record<string, boolean>>;
  readonly type: Type;
  /** Whether a call asks for it unless its options name another media type. */
  readonly isDefault: boolean;
}

/** The media types of an operation's successes. */
export interface Accept {
  /** What a call asks for by default. */
  readonly mediaTypes: readonly string[];
  /** All media types with the result of a call that asks for one of them; empty if there is nothing to choose. */
  readonly choices: readonly AcceptChoice[];
}

/** A media type that a call may ask for. */
export interface AcceptChoice {
  readonly mediaType: string;
  /** What the call then resolves to. */
  readonly type: Type;
}

/**
 * How the body of a response is read. `jsonLines`, `jsonSequence` (RFC 7464) and server-sent events are read item by
 * item. Events have text or JSON in their data, or are reduced to that JSON. `any` and `anyText` go by the Content-Type.
 */
export type BodyReader =
  | "json"
  | "text"
  | "blob"
  | "any"
  | "anyText"
  | "stream"
  | "jsonLines"
  | "jsonSequence"
  | "events"
  | "jsonEvents"
  | "namedEvents"
  | "eventData";

/** A header of a response, and how its text is converted to a value. */
export interface ResponseHeader {
  readonly property: Property;
  readonly reader: "string" | "number" | "boolean" | "list" | "cookies";
}
