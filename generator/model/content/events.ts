import type { Node } from "../../document/node.js";
import type { SchemaTypes } from "../schema/build.js";
import type { BodyReader } from "../sdk.js";
import { unionOf } from "../type/combine.js";
import { runtimeType } from "../type/type.js";
import type { Type } from "../type/type.js";
import { isTextSchema } from "./content.js";
import { kindOf } from "./media-types.js";

/** How server-sent events are read, and the type of one item. */
export interface Events {
  readonly reader: BodyReader & ("events" | "jsonEvents" | "namedEvents" | "eventData");
  /** For `namedEvents`: by the name of an event, whether its data is JSON; `*` stands for any other name. */
  readonly inJson: Readonly<Record<string, boolean>>;
  readonly type: Type;
}

/** A kind of event: the schemas of its name and its data; `null` if they may be any text. */
interface EventSchema {
  readonly event: Node | null;
  readonly data: Node | null;
}

/** The fields of a server-sent event (HTML standard, "Parsing an event stream"). */
const fields = ["event", "data", "id", "retry"];

/**
 * Reads the schema of an item of an event stream. An object with the fields of an event describes whole events (OpenAPI
 * 3.2). Any other schema describes the JSON in their data; the items are then that JSON.
 */
export function eventsOf(item: Node | null, schemas: SchemaTypes): Events {
  const inJson = {};
  if (item === null || isTextSchema(item))
    return { reader: "events", inJson, type: eventType(textEvent, schemas) };
  const events = eventSchemas(item, {}, new Set());
  if (events === null) return { reader: "eventData", inJson, type: schemas.typeAt(item, "read") };
  const typeOf = (typed: readonly EventSchema[]): Type =>
    unionOf(typed.map((event) => eventType(event, schemas)));
  // Text may look like JSON, so that data is parsed only if an event must have JSON or the customary end marker.
  if (events.every((event) => hasJsonData(event) || isEnd(event)))
    return { reader: "jsonEvents", inJson, type: typeOf(events) };
  const byName = dataByName(events);
  if (byName === null) return { reader: "events", inJson, type: typeOf(events.map(withTextData)) };
  return { reader: "namedEvents", inJson: byName, type: typeOf(events) };
}

/** Whether the data of events is JSON, by their names; `null` if names do not tell, or if none has JSON. */
function dataByName(events: readonly EventSchema[]): Readonly<Record<string, boolean>> | null {
  if (!events.some(hasJsonData)) return null;
  const byName = new Map<string, boolean>();
  for (const event of events.filter((item) => !isEnd(item))) {
    for (const name of namesOf(event)) {
      if (byName.get(name) === !hasJsonData(event)) return null;
      byName.set(name, hasJsonData(event));
    }
  }
  return Object.fromEntries(byName);
}

/** The names that an event may have; `*` if it may have any. */
function namesOf({ event }: EventSchema): readonly string[] {
  if (event === null) return ["*"];
  const names = event.has("const") ? [event.get("const")] : event.items("enum").map(({ value }) => value);
  return names.length === 0 ? ["*"] : names.map(String);
}

const textEvent: EventSchema = { event: null, data: null };

/** The kinds of event that a schema and its alternatives describe; `null` if one of them is not an event. */
function eventSchemas(
  schema: Node,
  outer: Readonly<Record<string, Node>>,
  seen: ReadonlySet<string>,
): readonly EventSchema[] | null {
  const { pointer } = schema.target;
  if (seen.has(pointer)) return null;
  const properties = schema.entries("properties");
  if (properties.some(([name]) => !fields.includes(name))) return null;
  const known = { ...outer, ...Object.fromEntries(properties) };
  const alternatives = ["oneOf", "anyOf"].map((key) => schema.items(key)).find((list) => list.length > 0);
  if (alternatives === undefined) {
    return known.data === undefined && known.event === undefined
      ? null
      : [{ event: known.event ?? null, data: known.data ?? null }];
  }
  const found = alternatives.map((member) => eventSchemas(member, known, new Set([...seen, pointer])));
  const events = found.filter((member) => member !== null);
  return events.length < found.length ? null : events.flat();
}

/** The schema of the JSON in the data: from `contentSchema`, or the data's own schema if it is not text. */
function jsonSchema({ data }: EventSchema): Node | null {
  if (data === null) return null;
  const mediaType = data.text("contentMediaType");
  if (mediaType !== "") return kindOf(mediaType, null) === "json" ? data.at("contentSchema") : null;
  return isTextSchema(data) || Object.keys(data.object).length === 0 ? null : data;
}

function hasJsonData(event: EventSchema): boolean {
  return jsonSchema(event) !== null;
}

function isEnd({ data }: EventSchema): boolean {
  if (data === null) return false;
  const [first, ...others] = data.items("enum");
  return data.get("const") === "[DONE]" || (others.length === 0 && first?.value === "[DONE]");
}

/** An event whose data is typed as text, whatever its schema says; the caller parses it. */
function withTextData(event: EventSchema): EventSchema {
  return hasJsonData(event) ? { ...event, data: null } : event;
}

function eventType(event: EventSchema, schemas: SchemaTypes): Type {
  const typeOf = (schema: Node | null): Type =>
    schema === null ? { kind: "string" } : schemas.typeAt(schema, "read");
  // The end marker is a literal type, so that callers can tell it from other data.
  const data: Type = isEnd(event)
    ? { kind: "literal", value: "[DONE]" }
    : textOr(typeOf(jsonSchema(event) ?? event.data), event);
  if (data.kind === "string" && event.event === null) return runtimeType("ServerSentEvent");
  const name = event.event === null ? [] : [typeOf(event.event)];
  return runtimeType("ServerSentEvent", data, ...name);
}

/** Data that is not JSON is text, also if its schema does not say so. */
function textOr(type: Type, event: EventSchema): Type {
  return type.kind === "unknown" && !hasJsonData(event) ? { kind: "string" } : type;
}
