/** A Stream of a Sync Service. */
export interface Stream {
  /** The unique identifier of the Stream, assigned by Twilio. */
  sid: string | null;
  /** The unique name of the Stream; it can replace the sid in the URL of the Stream. */
  unique_name: string | null;
  /** The SID of the account that owns the Stream. */
  account_sid: string | null;
  /** The SID of the Sync Service that contains the Stream. */
  service_sid: string | null;
  /**
   * The absolute URL of the Stream.
   *
   * A URI.
   */
  url: string | null;
  /**
   * The URLs of related resources, by name.
   *
   * Format: `uri-map`.
   */
  links: {
    [key: string]: string;
  } | null;
  /**
   * When the Stream expires, in ISO 8601 and GMT; `null` if it never does. Deletion may take a little longer.
   *
   * A date-time.
   */
  date_expires: string | null;
  /**
   * When the Stream was created, in ISO 8601 and GMT.
   *
   * A date-time.
   */
  date_created: string | null;
  /**
   * When the Stream was last updated, in ISO 8601 and GMT.
   *
   * A date-time.
   */
  date_updated: string | null;
  /** Who created the Stream: the identity of the access token for client SDKs, `system` for this API. */
  created_by: string | null;
}

/** A page of the Streams of a Service. */
export interface StreamPage {
  /** The Streams of this page. */
  streams: Stream[];
  /** The position of a page among the others. */
  meta: PageMeta;
}

/** The position of a page among the others. */
export interface PageMeta {
  /** The name of the field that contains the items. */
  key: string;
  /**
   * The URL of this page.
   *
   * A URI.
   */
  url: string;
  /**
   * The URL of the first page.
   *
   * A URI.
   */
  first_page_url: string;
  /**
   * The URL of the previous page; `null` on the first.
   *
   * A URI.
   */
  previous_page_url: string | null;
  /**
   * The URL of the next page; `null` on the last.
   *
   * A URI.
   */
  next_page_url: string | null;
  /** The number of this page, from 0. */
  page: number;
  /** The maximum number of items on a page. */
  page_size: number;
}

/** A message that was published to a Stream. */
export interface StreamMessage {
  /** The unique identifier of the message, assigned by Twilio. */
  sid: string | null;
  /** The content of the message; an object of any shape. */
  data: {
    [key: string]: unknown;
  } | null;
}

/** An error of Twilio's APIs. */
export interface TwilioError {
  /** The kind of error; `more_info` explains it. */
  code: number;
  /** A message for people to read. */
  message: string;
  /**
   * The URL of a page about this kind of error.
   *
   * A URI.
   */
  more_info?: string;
  /** The HTTP status of the response. */
  status: number;
}
