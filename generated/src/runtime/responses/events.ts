import type { Response } from "../core/platform.js";
import { readItems } from "./items.js";
import type { ItemDecoder, Items } from "./items.js";
import type { DecodeContext } from "./response.js";

/** An event of `text/event-stream` (HTML standard, "Server-sent events"). */
export interface ServerSentEvent<Data = string, Kind = string> {
  /** The type of the event; `message` by default. */
  readonly event: Kind;
  readonly data: Data;
  /** The last id that the server sent. A call with the header `Last-Event-ID` asks for the events after it. */
  readonly id: string;
  /** How long to wait before another call, in milliseconds, when the event says so. */
  readonly retry: number | undefined;
}

/** An empty line, which ends an event. An event that the end of the body cuts off is dropped. */
const separator = /(?:\r\n|\n|\r(?!\n)){2}/;

/** A line of an event: its name, and its value after a colon and a space. */
const field = /([^:\r\n]*):? ?([^\r\n]*)/g;

/** The data that by custom ends a stream of JSON. */
const lastData = "[DONE]";

/** Reads events; each becomes the items that `itemsOf` returns for it. */
function readEvents(
  response: Response,
  context: DecodeContext,
  itemsOf: (event: ServerSentEvent) => readonly unknown[] | null,
): Items {
  let id = "";
  return readItems(response, context, separator, "", (part) => {
    let event = "";
    let data = "";
    let retry: number | undefined;
    // Comments, whose name is empty, and unknown fields are ignored.
    for (const [, name, value = ""] of part.matchAll(field)) {
      if (name === "data") data += `${value}\n`;
      else if (name === "event") event = value;
      else if (name === "id" && !value.includes("\0")) id = value;
      else if (name === "retry" && /^\d+$/.test(value)) retry = Number(value);
    }
    if (data === "") return [];
    return itemsOf({ event: event || "message", data: data.slice(0, -1), id, retry });
  });
}

/** Events whose data is text. */
export const events: ItemDecoder = (response, context) => readEvents(response, context, (event) => [event]);

/** Events whose data is JSON, apart from a final `[DONE]`. */
export const jsonEvents: ItemDecoder = (response, context) =>
  readEvents(response, context, (event) => {
    const data: unknown = event.data === lastData ? lastData : JSON.parse(event.data);
    return [{ ...event, data }];
  });

/** Events of several kinds: by their names, whether their data is JSON; `*` stands for any other name. */
export function namedEvents(inJson: Readonly<Record<string, boolean>>): ItemDecoder {
  return (response, context) =>
    readEvents(response, context, (event) => {
      const isJson = Object.hasOwn(inJson, event.event) ? inJson[event.event] : inJson["*"];
      const data: unknown = isJson && event.data !== lastData ? JSON.parse(event.data) : event.data;
      return [{ ...event, data }];
    });
}

/** The data of events, in JSON, up to `[DONE]`. */
export const eventData: ItemDecoder = (response, context) =>
  readEvents(response, context, ({ data }) => (data === lastData ? null : [JSON.parse(data) as unknown]));
