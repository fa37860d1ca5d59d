import { createClient } from "../../generated/src/index.js";
import type { Client, ClientOptions, Stream, StreamPage } from "../../generated/src/index.js";

/** The account of the tests. */
export const account = { username: "ACaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", password: "sécrèt-tökén" };

/** A Stream in a response. */
export const stream: Stream = {
  sid: "TOaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
  unique_name: "orders",
  account_sid: account.username,
  service_sid: "ISaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
  url: "https://sync.twilio.com/v1/Services/ISaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa/Streams/TOaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
  links: { messages: "https://sync.twilio.com/v1/Services/IS/Streams/TO/Messages" },
  date_expires: null,
  date_created: "2026-01-01T00:00:00Z",
  date_updated: "2026-01-01T00:00:00Z",
  created_by: "system",
};

/** A page of Streams in a response; `next` is the query of the next page's URL, `origin` the service's. */
export function page(
  streams: Stream[],
  next: string | null,
  number = 0,
  origin = "https://sync.twilio.com",
): StreamPage {
  const url = `${origin}/v1/Services/ISaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa/Streams`;
  return {
    streams,
    meta: {
      key: "streams",
      url: `${url}?PageSize=50&Page=${number}`,
      first_page_url: `${url}?PageSize=50&Page=0`,
      previous_page_url: number === 0 ? null : `${url}?PageSize=50&Page=${number - 1}`,
      next_page_url: next === null ? null : url + next,
      page: number,
      page_size: 50,
    },
  };
}

/** A client of a server on loopback. */
export function clientOf(baseUrl: string, options: ClientOptions = {}): Client {
  return createClient({ auth: { accountSidAuthToken: account }, baseUrl, ...options });
}
