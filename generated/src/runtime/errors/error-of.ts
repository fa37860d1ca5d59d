import type { DeclaredResponse, StatusOf } from "../responses/declared.js";
import type { ApiError, ConfigError, ConnectionError, DecodeError, TimeoutError } from "./errors.js";

/** The errors of an operation with these responses; a comparison of `status` narrows the type of `body`. */
export type ErrorOf<Responses> =
  | NamedApiError<Responses, NamedStatus<Responses>>
  | OfRange<Responses, 3>
  | OfRange<Responses, 4>
  | OfRange<Responses, 5>
  | OfOthers<Responses>
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

type OfRange<Responses, First extends 3 | 4 | 5> = `${First}XX` extends keyof Responses
  ? RangeApiError<Responses, First>
  : never;

type OfOthers<Responses> = [OtherStatus<Responses>] extends [never] ? never : OtherApiError<Responses>;

type OtherStatus<Responses> = Exclude<ErrorStatus, CoveredStatus<Responses>>;

// Interfaces, because editors show their names instead of hundreds of statuses.

/** The statuses of a range that responses do not name one by one. */
export interface RangeApiError<Responses, First extends 3 | 4 | 5> extends ApiError<
  Exclude<StatusOf<First>, NamedStatus<Responses>>,
  BodyOf<Responses, `${First}XX`>
> {}

/** The statuses that no response covers; their body is that of `default`, or unknown without it. */
export interface OtherApiError<Responses> extends ApiError<
  OtherStatus<Responses>,
  BodyOf<Responses, "default">
> {}
