/** A Stream of a Sync Service. */
export interface Stream {
  /** What identifies the Stream, made by Twilio. */
  sid: string | null;
  /** The name that the Stream was given; it can stand in for the sid in the Stream's URL. */
  unique_name: string | null;
  /** The SID of the account that the Stream belongs to. */
  account_sid: string | null;
  /** The SID of the Sync Service that the Stream is in. */
  service_sid: string | null;
  /**
   * The absolute URL of the Stream.
   *
   * A URI.
   */
  url: string | null;
  /**
   * The URLs of what belongs to the Stream, by name.
   *
   * Format: `uri-map`.
   */
  links: {
    [key: string]: string;
  } | null;
  /**
   * When the Stream expires, in ISO 8601 and GMT; `null` when it never does. Deleting it may take a little
   * longer.
   *
   * A date-time.
   */
  date_expires: string | null;
  /**
   * When the Stream was made, in ISO 8601 and GMT.
   *
   * A date-time.
   */
  date_created: string | null;
  /**
   * When the Stream was last changed, in ISO 8601 and GMT.
   *
   * A date-time.
   */
  date_updated: string | null;
  /**
   * Who made the Stream: the identity of the access token when a client SDK did, `system` when it was made
   * through this API.
   */
  created_by: string | null;
}

/** A page of the Streams of a Service. */
export interface StreamPage {
  /** The Streams of this page. */
  streams: Stream[];
  /** Where a page stands among the others. */
  meta: PageMeta;
}

/** Where a page stands among the others. */
export interface PageMeta {
  /** The name of the field that holds the page's items. */
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
   * The URL of the page before this one; `null` on the first.
   *
   * A URI.
   */
  previous_page_url: string | null;
  /**
   * The URL of the page after this one; `null` on the last.
   *
   * A URI.
   */
  next_page_url: string | null;
  /** The number of this page, from 0. */
  page: number;
  /** How many items a page holds at most. */
  page_size: number;
}

/** A message that was published to a Stream. */
export interface StreamMessage {
  /** What identifies the message, made by Twilio. */
  sid: string | null;
  /** What the message says; an object of any shape. */
  data: {
    [key: string]: unknown;
  } | null;
}

/** What went wrong, as Twilio's APIs say it. */
export interface TwilioError {
  /** The kind of error; `more_info` explains it. */
  code: number;
  /** What went wrong, for a person to read. */
  message: string;
  /**
   * A page about this kind of error.
   *
   * A URI.
   */
  more_info?: string;
  /** The HTTP status of the answer. */
  status: number;
}
