import type { DeclaredResponse, StatusOf } from "../responses/declared.js";
import type { ApiError, ConfigError, ConnectionError, DecodeError, TimeoutError } from "./errors.js";

/** The errors of an operation with these responses; a comparison of `status` narrows the type of `body`. */
export type ErrorOf<Responses> =
  | NamedApiError<Responses, NamedStatus<Responses>>
  | RangeApiError<Responses, 3>
  | RangeApiError<Responses, 4>
  | RangeApiError<Responses, 5>
  | OtherApiError<Responses>
  | ConnectionError
  | TimeoutError
  | DecodeError
  | ConfigError;

/** The statuses that a call fails with. */
export type ErrorStatus = StatusOf<3 | 4 | 5>;

/** The error statuses that responses name one by one. */
type NamedStatus<Responses> = Extract<keyof Responses, ErrorStatus>;
/** The error statuses that responses name one by one or as a range. */
type CoveredStatus<Responses> =
  | NamedStatus<Responses>
  | ("3XX" extends keyof Responses ? StatusOf<3> : never)
  | ("4XX" extends keyof Responses ? StatusOf<4> : never)
  | ("5XX" extends keyof Responses ? StatusOf<5> : never);

type BodyOf<Responses, Key> = Key extends keyof Responses
  ? Responses[Key] extends DeclaredResponse
    ? Responses[Key]["body"]
    : unknown
  : unknown;

type NamedApiError<Responses, Status> = Status extends ErrorStatus
  ? ApiError<Status, BodyOf<Responses, Status>>
  : never;

type RangeApiError<Responses, First extends 3 | 4 | 5> = `${First}XX` extends keyof Responses
  ? ApiError<Exclude<StatusOf<First>, NamedStatus<Responses>>, BodyOf<Responses, `${First}XX`>>
  : never;

/** The statuses that no response covers; their body is that of `default`, or unknown without it. */
type OtherApiError<Responses> = [Exclude<ErrorStatus, CoveredStatus<Responses>>] extends [never]
  ? never
  : ApiError<Exclude<ErrorStatus, CoveredStatus<Responses>>, BodyOf<Responses, "default">>;
