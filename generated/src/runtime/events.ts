import { itemDecoder } from "./items.js";
import type { ItemDecoder, Memory } from "./items.js";

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

/** Reads an event, which may be none; what is remembered is the last id. */
function parseEvent(part: string, memory: Memory): readonly ServerSentEvent[] {
  // A field that is absent stays `undefined`, which is neither a kind of event nor a number.
  const fields = { data: "", id: memory.data } as Record<keyof ServerSentEvent, string>;
  // An empty name is a comment; an id with NUL is none, so that its line is read as a field that is not known.
  for (const [, name, value] of part.matchAll(/(?!id.*\0)([^:\r\n]*):? ?([^\r\n]*)/g) as Iterable<Field>) {
    fields[name] = name === "data" ? `${fields.data}\n${value}` : value;
  }
  const { event, data, id, retry } = fields;
  memory.data = id;
  return data
    ? [
        {
          event: event || "message",
          data: data.slice(1),
          id,
          retry: /^\d+$/.test(retry) ? +retry : undefined,
        },
      ]
    : [];
}

/** What the server wrote in a line; its name may be one that is not known. */
type Field = readonly [line: string, name: keyof ServerSentEvent, value: string];

/** Events whose data is text. */
export const events: ItemDecoder = /* @__PURE__ */ itemDecoder(separator, "", parseEvent);

/** What ends a stream of JSON by custom, for it is none. */
const end = "[DONE]";

/** Events whose data is JSON, but for the customary end. */
export const jsonEvents: ItemDecoder = /* @__PURE__ */ itemDecoder(separator, "", (part, memory) =>
  parseEvent(part, memory).map((event) => ({
    ...event,
    data: event.data === end ? end : (JSON.parse(event.data) as unknown),
  })),
);

/** What stands for the customary end among data. */
const done = {};

const dataItems: ItemDecoder = /* @__PURE__ */ itemDecoder(separator, "", (part, memory) =>
  parseEvent(part, memory).map(({ data }) => (data === end ? done : (JSON.parse(data) as unknown))),
);

/** The data of events, in JSON, up to the customary end. */
export const eventData: ItemDecoder = async function* (response, patience) {
  for await (const item of dataItems(response, patience)) {
    if (item === done) return;
    yield item;
  }
};
