import type { Headers, Response } from "../core/platform.js";
import { memberOf } from "../values/objects.js";
import { messageOf } from "./message.js";
import { retryAfterMs } from "./retry-after.js";
import { SdkError } from "./sdk-error.js";

/** The server answered with a status other than 2xx. */
export class ApiError<Status extends number = number, Body = unknown> extends SdkError {
  static override readonly name: string = "ApiError";
  declare readonly name: "ApiError";
  declare readonly status: Status;
  /** The body, typed for this status; text when it is not JSON, `undefined` when it is empty. */
  declare readonly body: Body;
  /** Not shown by `inspect` and `JSON.stringify`, because they may hold cookies. */
  declare readonly headers: Headers;
  /** The server's id of this request, when a header has one. */
  declare readonly requestId: string | undefined;
  /** How long the server asks to wait before another attempt, in milliseconds. */
  declare readonly retryAfterMs: number | undefined;

  constructor(status: Status, body: Body, headers: Headers) {
    super(`${status} ${messageOf(body)}`);
    this.status = status;
    this.body = body;
    Object.defineProperty(this, "headers", { value: headers });
    // The types of `dom` lack the iterator, which `dom.iterable` adds.
    this.requestId = [...(headers as unknown as Iterable<[string, string]>)].find(([name]) =>
      /\brequest-?id$/.test(name),
    )?.[1];
    this.retryAfterMs = retryAfterMs(headers, Date.now());
  }
}

/** The host was not found, or the connection was refused or broke, perhaps while the body was read. */
export class ConnectionError extends SdkError {
  static override readonly name: string = "ConnectionError";
  declare readonly name: "ConnectionError";
  /** The platform's code of the failure, such as `ECONNREFUSED`, when there is one. */
  declare readonly code: string | undefined;

  constructor(cause: unknown) {
    // In Node the code belongs to the cause of what `fetch` throws.
    const given = memberOf(memberOf(cause, "cause"), "code");
    const code = typeof given === "string" ? given : undefined;
    super(`Connection failed ${code ?? ""}`, { cause });
    this.code = code;
  }
}

/** An attempt took longer than `timeoutMs` or the platform allows, or the call longer than `deadlineMs`. */
export class TimeoutError extends SdkError {
  static override readonly name: string = "TimeoutError";
  declare readonly name: "TimeoutError";
}

/** The server answered with success, but the body is not what the document describes. */
export class DecodeError extends SdkError {
  static override readonly name: string = "DecodeError";
  declare readonly name: "DecodeError";
  declare readonly status: number;
  /** Not shown by `inspect` and `JSON.stringify`, because they may hold cookies. */
  declare readonly headers: Headers;

  constructor({ status, headers }: Response, cause: unknown) {
    super(`${status} cannot be read: ${String(cause)}`, { cause });
    this.status = status;
    Object.defineProperty(this, "headers", { value: headers });
  }
}

/** The options or the request are invalid; nothing was sent. */
export class ConfigError extends SdkError {
  static override readonly name: string = "ConfigError";
  declare readonly name: "ConfigError";
}

/** Throws a `ConfigError` about an option or a member of the request, whose value it does not show. */
export function refuse(name: string, problem = "cannot be sent"): never {
  throw new ConfigError(`\`${name}\` ${problem}`);
}
