import { itemsOf } from "./items.js";
import type { BodyDecoder } from "./operation.js";

/** An event of a `text/event-stream` (HTML standard, "Server-sent events"). */
export interface ServerSentEvent<Data = string, Kind = string> {
  /** The kind of event; `message` when the server does not say. */
  readonly event: Kind;
  readonly data: Data;
  /** The last id that the server gave. As `Last-Event-ID` of another call it asks for what came after. */
  readonly id: string;
  /** How long to wait before another call, in milliseconds, if the server says so with this event. */
  readonly retry: number | undefined;
}

/** Two ends of a line; what the server ended in the middle of is no event. */
const separator = /(?:\r\n|\n|\r(?!\n)){2}/;

/** Reads an event, which may be none; it remembers the id of the last. */
function openParser(): (part: string) => readonly ServerSentEvent[] {
  let lastId = "";
  return (part) => {
    // A field that is absent stays `undefined`, which is neither a kind of event nor a number.
    const fields = { data: "", id: lastId } as Record<keyof ServerSentEvent, string>;
    // An empty name is a comment.
    for (const [, name = "", value = ""] of part.matchAll(/([^:\r\n]*):? ?([^\r\n]*)/g)) {
      fields[name as keyof ServerSentEvent] = name === "data" ? `${fields.data + value}\n` : value;
    }
    if (!fields.id.includes("\0")) lastId = fields.id;
    if (!fields.data) return [];
    return [
      {
        event: fields.event || "message",
        data: fields.data.slice(0, -1),
        id: lastId,
        retry: /^\d+$/.test(fields.retry) ? Number(fields.retry) : undefined,
      },
    ];
  };
}

/** Events whose data is text. */
export const events: BodyDecoder = /* @__PURE__ */ itemsOf(separator, "", openParser);

/** What ends a stream of JSON by custom, for it is none. */
const end = "[DONE]";

/** Events whose data is JSON, but for the customary end. */
export const jsonEvents: BodyDecoder = /* @__PURE__ */ itemsOf(separator, "", () => {
  const parse = openParser();
  return (part) =>
    parse(part).map((event) => ({
      ...event,
      data: event.data === end ? end : (JSON.parse(event.data) as unknown),
    }));
});

/** The data of events, in JSON, up to the customary end. */
export const eventData: BodyDecoder = /* @__PURE__ */ itemsOf(separator, "", () => {
  const parse = openParser();
  return (part) => {
    const [event] = parse(part);
    if (event?.data === end) return null;
    return event ? [JSON.parse(event.data) as unknown] : [];
  };
});
