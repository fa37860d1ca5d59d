import { isObject } from "../../document/json.js";
import type { JsonObject } from "../../document/json.js";
import { list, object, own, text } from "../../document/access.js";
import { pointerTo } from "../../document/pointer.js";
import type { ModelContext } from "../context.js";
import { essence, formatOf } from "../media-type.js";
import { unionOf } from "../type.js";
import type { Type } from "../type.js";
import { isText } from "./item.js";
import type { Placed, Streamed } from "./item.js";

/** A kind of event: where its name and its data are described, `null` for any text. */
interface EventSchema {
  readonly event: Placed | null;
  readonly data: Placed | null;
}

/** The fields of a server-sent event (HTML standard, "Parsing an event stream"). */
const fields = ["event", "data", "id", "retry"];

/**
 * The items of server-sent events. A schema of objects with fields of events describes whole events (OpenAPI 3.2); any
 * other describes what stands as JSON in their data, and the items are that.
 */
export function eventsOf(item: Placed | null, context: ModelContext): Streamed {
  if (item === null || isText(item, context))
    return { format: "events", type: eventType(textEvent, context) };
  const events = eventSchemas(item, {}, context, new Set());
  if (events === null) {
    return { format: "eventData", type: context.schemas.typeOf(item.schema, item.pointer, "read") };
  }
  // Data that is text may look like JSON: it is parsed only where every kind of event has JSON, or the customary end.
  const format = events.every((event) => isJson(event, context) || isEnd(event, context))
    ? "jsonEvents"
    : "events";
  const typed = format === "jsonEvents" ? events : events.map((event) => asText(event, context));
  return { format, type: unionOf(typed.map((event) => eventType(event, context))) };
}

const textEvent: EventSchema = { event: null, data: null };

/** The kinds of event that a schema and its alternatives describe; `null` when one of them is no event. */
function eventSchemas(
  { schema, pointer }: Placed,
  outer: { readonly [field: string]: Placed },
  context: ModelContext,
  seen: ReadonlySet<string>,
): readonly EventSchema[] | null {
  const { value, pointer: place } = context.refs.object(schema, pointer);
  if (seen.has(place)) return null;
  const names = Object.keys(object(value.properties));
  if (names.some((name) => !fields.includes(name))) return null;
  const own = names.map((name) => [name, placedAt(value, place, "properties", name)] as const);
  const known = { ...outer, ...Object.fromEntries(own) };
  const key = ["oneOf", "anyOf"].find((name) => list(value[name]).length > 0);
  if (key === undefined) {
    return known.data === undefined && known.event === undefined
      ? null
      : [{ event: known.event ?? null, data: known.data ?? null }];
  }
  const found = list(value[key]).map((member, index) =>
    eventSchemas(
      { schema: member, pointer: pointerTo(place, key, index) },
      known,
      context,
      new Set([...seen, place]),
    ),
  );
  const kinds = found.filter((member) => member !== null);
  return kinds.length < found.length ? null : kinds.flat();
}

function placedAt(schema: JsonObject, pointer: string, key: string, name: string): Placed {
  return { schema: own(object(schema[key]), name) ?? true, pointer: pointerTo(pointer, key, name) };
}

/** The schema of the JSON that the data holds: what `contentSchema` says, or data that is no text to begin with. */
function jsonSchema({ data }: EventSchema, context: ModelContext): Placed | null {
  if (data === null) return null;
  const { value, pointer } = context.refs.object(data.schema, data.pointer);
  const mediaType = text(value.contentMediaType);
  if (mediaType !== "" && formatOf(essence(mediaType), {}) === "json") {
    return {
      schema: isObject(value.contentSchema) ? value.contentSchema : true,
      pointer: pointerTo(pointer, "contentSchema"),
    };
  }
  return isText(data, context) || Object.keys(value).length === 0 ? null : data;
}

function isJson(event: EventSchema, context: ModelContext): boolean {
  return jsonSchema(event, context) !== null;
}

function isEnd({ data }: EventSchema, context: ModelContext): boolean {
  if (data === null) return false;
  const { value } = context.refs.object(data.schema, data.pointer);
  return value.const === "[DONE]" || (list(value.enum).length === 1 && list(value.enum)[0] === "[DONE]");
}

/** An event whose data is handed over as text: whatever stands in it is for the caller to parse. */
function asText(event: EventSchema, context: ModelContext): EventSchema {
  return isJson(event, context) ? { ...event, data: null } : event;
}

function eventType(event: EventSchema, context: ModelContext): Type {
  const typeOf = (placed: Placed | null): Type =>
    placed === null ? { kind: "string" } : context.schemas.typeOf(placed.schema, placed.pointer, "read");
  // The end is said as it stands, so that it can be told from other data.
  const data: Type = isEnd(event, context)
    ? { kind: "literal", value: "[DONE]" }
    : typeOf(jsonSchema(event, context) ?? event.data);
  if (data.kind === "string" && event.event === null) return { kind: "named", name: "ServerSentEvent" };
  const kind = event.event === null ? [] : [typeOf(event.event)];
  return { kind: "generic", name: "ServerSentEvent", parameters: [data, ...kind] };
}
