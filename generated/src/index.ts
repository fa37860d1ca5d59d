/**
 * Twilio Sync Streams 1.0.0
 *
 * Streams of Twilio Sync: named channels that deliver short-lived messages to every device that listens.
 */
export { createClient } from "./client.js";
export type { Auth, ClientOptions, RequestOptions } from "./client.js";
export { servers } from "./servers.js";
export * from "./operations/streams.js";
export type * from "./types.js";
export type * from "./headers.js";
export * from "./runtime/index.js";
