import type { DeclaredResponse } from "./operation.js";
import { retryAfterMs } from "./retry.js";

/** Marks this runtime's errors, so that another copy of it in the same program knows them too. */
const brand = Symbol.for("specpress.error");

// Not members of a class that is exported, which TypeScript 5.9 would declare twice when each file is compiled by
// itself.
const Branded: new (message: string, options?: ErrorOptions) => Error & { readonly name: string } =
  class extends Error {
    [brand](): void {}
    static override [Symbol.hasInstance](value: unknown): boolean {
      const known = isSdkError(value) && [value.name, "SdkError"].includes(this.name);
      return known || super[Symbol.hasInstance](value);
    }
  };

/** What every failure of a call is, but for an abort, which rejects with the caller's own reason. */
export class SdkError extends Branded {
  /** The class's name, whatever a bundler makes of the class. */
  static override readonly name: string = "SdkError";
  override readonly name: string = this.constructor.name;
  /** The operation that failed; `""` when none was called yet. */
  operation = "";

  constructor(message: string, options?: ErrorOptions) {
    super(message.replace(/\s+/g, " ").trim().slice(0, 200), options);
  }

  /** All but the stack, the cause and what an answer's headers hold. */
  toJSON(): object {
    return { ...(this as object), message: this.message };
  }
}

/** Whether a value is a failure of a call, of this or another copy of the runtime. */
export function isSdkError(value: unknown): value is SdkError {
  return brand in Object(value);
}

/** Says which operation failed. */
export function failureOf(operation: string, error: SdkError): SdkError {
  error.operation = operation;
  error.message = `${operation}: ${error.message}`;
  return error;
}

/** The server answered, and not with success. */
export class ApiError<Status extends number = number, Body = unknown> extends SdkError {
  static override readonly name: string = "ApiError";
  declare readonly name: "ApiError";
  declare readonly status: Status;
  /** The body as the document types it for this status; text when it is not JSON, `undefined` when there is none. */
  declare readonly body: Body;
  /** Not shown by `inspect` and `JSON.stringify`: they may hold cookies. */
  declare readonly headers: Headers;
  /** What the server calls this request, if it says so. */
  declare readonly requestId: string | undefined;
  /** How long the server asks to wait before another attempt, in milliseconds, if it says so. */
  declare readonly retryAfterMs: number | undefined;

  constructor(status: Status, body: Body, headers: Headers) {
    super(`${status} ${messageOf(body)}`);
    this.status = status;
    this.body = body;
    Object.defineProperty(this, "headers", { value: headers });
    this.requestId = [...headers].find(([name]) => /\brequest-?id$/.test(name))?.[1];
    this.retryAfterMs = retryAfterMs(headers, Date.now());
  }
}

/** No answer came: the name was not found, the connection was refused or broke. */
export class ConnectionError extends SdkError {
  static override readonly name: string = "ConnectionError";
  declare readonly name: "ConnectionError";
  /** What the platform calls the failure, such as `ECONNREFUSED`, where it says so. */
  declare readonly code: string | undefined;

  constructor(cause: unknown) {
    // Node says it in the cause's cause.
    const code = (cause as { cause?: { code?: string } } | undefined)?.cause?.code;
    super(`No answer ${code ?? ""}`, { cause });
    this.code = code;
  }
}

/** An attempt took longer than `timeoutMs`, or the call longer than `deadlineMs`. */
export class TimeoutError extends SdkError {
  static override readonly name: string = "TimeoutError";
  declare readonly name: "TimeoutError";
}

/** A success whose body is not what the document promises. */
export class DecodeError extends SdkError {
  static override readonly name: string = "DecodeError";
  declare readonly name: "DecodeError";
  declare readonly status: number;
  /** Not shown by `inspect` and `JSON.stringify`: they may hold cookies. */
  declare readonly headers: Headers;

  constructor({ status, headers }: Response, cause: unknown) {
    super(`${status} cannot be read: ${cause as Error}`, { cause });
    this.status = status;
    Object.defineProperty(this, "headers", { value: headers });
  }
}

/** The call cannot be made as it is; nothing was sent. */
export class ConfigError extends SdkError {
  static override readonly name: string = "ConfigError";
  declare readonly name: "ConfigError";
}

/** Refuses what the caller has given under a name; values are not shown. */
export function refuse(name: string, what = "cannot be sent"): never {
  throw new ConfigError(`\`${name}\` ${what}`);
}

/** Whether the server answered with an error. */
export function isApiError(value: unknown): value is ApiError {
  return value instanceof ApiError;
}

/** Whether no answer came. */
export function isConnectionError(value: unknown): value is ConnectionError {
  return value instanceof ConnectionError;
}

/** Whether the time was up. */
export function isTimeoutError(value: unknown): value is TimeoutError {
  return value instanceof TimeoutError;
}

/** Whether a success cannot be read. */
export function isDecodeError(value: unknown): value is DecodeError {
  return value instanceof DecodeError;
}

/** Whether a call cannot be made as it is. */
export function isConfigError(value: unknown): value is ConfigError {
  return value instanceof ConfigError;
}

/** What the body itself says went wrong, as one short line; `""` when it does not say. */
function messageOf(body: unknown): string {
  const said = ["error", "message", "detail", "title"].reduce(
    (found, key) => (Object(found) as Record<string, unknown>)[key] ?? found,
    body,
  );
  return typeof said === "string" ? said : "";
}

type Digit = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9;
type Numeric<Text extends string> = Text extends `${infer Value extends number}` ? Value : never;
/** The statuses that start with a digit. */
export type StatusOf<First extends 1 | 2 | 3 | 4 | 5> = Numeric<`${First}${Digit}${Digit}`>;
/** The statuses that a call fails with. */
export type ErrorStatus = StatusOf<3 | 4 | 5>;

/** The error statuses that responses name one by one. */
type Named<Responses> = Extract<keyof Responses, ErrorStatus>;
/** The error statuses that responses name one by one or as a range. */
type Covered<Responses> =
  | Named<Responses>
  | ("3XX" extends keyof Responses ? StatusOf<3> : never)
  | ("4XX" extends keyof Responses ? StatusOf<4> : never)
  | ("5XX" extends keyof Responses ? StatusOf<5> : never);
type BodyOf<Responses, Key> = Key extends keyof Responses
  ? Responses[Key] extends DeclaredResponse
    ? Responses[Key]["body"]
    : unknown
  : unknown;
type NamedFailure<Responses, Status> = Status extends ErrorStatus
  ? ApiError<Status, BodyOf<Responses, Status>>
  : never;
type RangeFailure<Responses, First extends 3 | 4 | 5> = `${First}XX` extends keyof Responses
  ? ApiError<Exclude<StatusOf<First>, Named<Responses>>, BodyOf<Responses, `${First}XX`>>
  : never;

/** A status that no response names: with `default` its body is declared, else nothing is known of it. */
type OtherFailure<Responses> = [Exclude<ErrorStatus, Covered<Responses>>] extends [never]
  ? never
  : ApiError<Exclude<ErrorStatus, Covered<Responses>>, BodyOf<Responses, "default">>;

/** What an operation with these responses fails with; a comparison of `status` tells the bodies apart. */
export type ErrorOf<Responses> =
  | NamedFailure<Responses, Named<Responses>>
  | RangeFailure<Responses, 3>
  | RangeFailure<Responses, 4>
  | RangeFailure<Responses, 5>
  | OtherFailure<Responses>
  | ConnectionError
  | TimeoutError
  | DecodeError
  | ConfigError;
