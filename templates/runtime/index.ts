export type { BasicCredentials, Credential, CredentialSource } from "./auth.js";
export type { BinaryInput, ByteStream } from "./binary.js";
export { byteStream } from "./byte-stream.js";
export type { Client } from "./client.js";
export {
  ApiError,
  ConfigError,
  ConnectionError,
  DecodeError,
  isApiError,
  isConfigError,
  isConnectionError,
  isDecodeError,
  isSdkError,
  isTimeoutError,
  SdkError,
  TimeoutError,
} from "./errors.js";
export type { ErrorOf, ErrorStatus } from "./errors.js";
export type { ServerSentEvent } from "./events.js";
export { logger } from "./logger.js";
export type { LogEntry, LoggerOptions } from "./logger.js";
export { clientCredentials } from "./oauth.js";
export type { ClientCredentialsOptions, OAuthFlow } from "./oauth.js";
export type { Middleware, OutgoingRequest, RetryOptions } from "./options.js";
export { pages, paginate } from "./paginate.js";
export { part } from "./part.js";
export type { BodyPart, PartOptions } from "./part.js";
export { safe, withResponse } from "./results.js";
export type { Result, Success } from "./results.js";
