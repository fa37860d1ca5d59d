export type { BasicCredentials, Credential, CredentialSource } from "./auth/credentials.js";
export { clientCredentials } from "./auth/oauth.js";
export type { ClientCredentialsOptions, OAuthFlow } from "./auth/oauth.js";
export { part } from "./bodies/part.js";
export type { BodyPart, PartOptions } from "./bodies/part.js";
export type { Client } from "./core/client.js";
export type { FetchOptions, Middleware, OutgoingRequest, RetryOptions } from "./core/options.js";
export type { ErrorOf, ErrorStatus, OtherApiError, RangeApiError } from "./errors/error-of.js";
export { ApiError, ConfigError, ConnectionError, DecodeError, TimeoutError } from "./errors/errors.js";
export {
  isApiError,
  isConfigError,
  isConnectionError,
  isDecodeError,
  isTimeoutError,
} from "./errors/guards.js";
export { isSdkError, SdkError } from "./errors/sdk-error.js";
export { byteStream } from "./extras/byte-stream.js";
export { logger } from "./extras/logger.js";
export type { LogEntry, LoggerOptions } from "./extras/logger.js";
export { pages, paginate } from "./extras/paginate.js";
export { safe } from "./extras/safe.js";
export type { Result } from "./extras/safe.js";
export { withResponse } from "./extras/with-response.js";
export type { Success } from "./extras/with-response.js";
export type { ByteStream } from "./responses/byte-stream.js";
export type { ServerSentEvent } from "./responses/events.js";
export type { MergePatch } from "./values/merge-patch.js";
export type { BinaryInput } from "./values/bytes.js";
