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

/** What ends a stream of JSON by custom, for it is none. */
const end = "[DONE]";

function decoder(read: (event: ServerSentEvent) => readonly unknown[] | null): BodyDecoder {
  // What the server ended in the middle of is no event.
  return itemsOf(/(?:\r\n|\n|\r(?!\n)){2}/, "", () => {
    let lastId = "";
    return (part) => {
      const fields: Record<string, string> = { event: "", data: "", id: lastId, retry: "" };
      for (const line of part.split(/\r\n?|\n/)) {
        const [name = "", value = ""] = line.split(/: ?(.*)/s);
        fields[name] = name === "data" ? `${fields["data"] ?? ""}${value}\n` : value;
      }
      const { event, data, id, retry } = fields as Record<keyof ServerSentEvent, string>;
      if (!id.includes("\0")) lastId = id;
      if (!data) return [];
      return read({
        event: event || "message",
        data: data.slice(0, -1),
        id: lastId,
        retry: /^\d+$/.test(retry) ? Number(retry) : undefined,
      });
    };
  });
}

/** Events whose data is text. */
export const events: BodyDecoder = /* @__PURE__ */ decoder((event) => [event]);

/** Events whose data is JSON, but for the customary end. */
export const jsonEvents: BodyDecoder = /* @__PURE__ */ decoder((event) => [
  { ...event, data: event.data === end ? end : (JSON.parse(event.data) as unknown) },
]);

/** The data of events, in JSON, up to the customary end. */
export const eventData: BodyDecoder = /* @__PURE__ */ decoder(({ data }) =>
  data === end ? null : [JSON.parse(data) as unknown],
);
