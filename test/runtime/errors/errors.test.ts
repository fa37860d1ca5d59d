import { describe, expect, it, vi } from "vitest";
import * as errors from "../../../templates/runtime/errors/errors.js";
import { isApiError } from "../../../templates/runtime/errors/guards.js";
import { isSdkError, SdkError } from "../../../templates/runtime/errors/sdk-error.js";

const { ApiError, ConfigError, ConnectionError, DecodeError, TimeoutError } = errors;
const answered = (body: unknown, headers: Record<string, string> = {}): errors.ApiError =>
  new ApiError(409, body, new Headers(headers));

describe("classes of errors", () => {
  it.each<readonly [string, SdkError]>([
    ["ApiError", answered(undefined)],
    ["ConnectionError", new ConnectionError(undefined)],
    ["TimeoutError", new TimeoutError("x")],
    ["DecodeError", new DecodeError(new Response(""), new Error("x"))],
    ["ConfigError", new ConfigError("x")],
  ])("%s has its name, and is an SdkError and an Error, but no other class", (name, error) => {
    const classes = { ApiError, ConnectionError, TimeoutError, DecodeError, ConfigError };
    expect(error.name).toBe(name);
    expect([error instanceof SdkError, error instanceof Error, isSdkError(error)]).toEqual([
      true,
      true,
      true,
    ]);
    const kinds = Object.entries(classes).filter(([, kind]) => error instanceof kind);
    expect(kinds.map(([kind]) => kind)).toEqual([name]);
  });

  it("recognize errors of another copy of the runtime", async () => {
    vi.resetModules();
    const copy = await import("../../../templates/runtime/errors/errors.js");
    const foreign = new copy.ApiError(500, undefined, new Headers());
    expect(copy.ApiError).not.toBe(ApiError);
    expect([
      foreign instanceof ApiError,
      foreign instanceof SdkError,
      foreign instanceof TimeoutError,
    ]).toEqual([true, true, false]);
  });

  it("can be extended: an error of a subclass is one of its base class, but not vice versa", () => {
    class Mine extends ApiError {}
    const mine = new Mine(500, undefined, new Headers());
    expect([mine instanceof Mine, mine instanceof ApiError, mine instanceof TimeoutError]).toEqual([
      true,
      true,
      false,
    ]);
    expect(answered(undefined) instanceof Mine).toBe(false);
  });

  it.each([undefined, null, 1, "x", {}, new Error("x")])("%s is not one of them", (value) => {
    expect([isSdkError(value), isApiError(value), value instanceof SdkError]).toEqual([false, false, false]);
  });
});

describe("the message of an ApiError", () => {
  it.each<readonly [string, unknown, string]>([
    ["nothing", undefined, "409"],
    ["text", "no such thing", "409 no such thing"],
    ["message", { message: "taken" }, "409 taken"],
    ["error as text", { error: "taken" }, "409 taken"],
    ["an error with a message", { error: { message: "taken" } }, "409 taken"],
    ["detail", { title: "Bad", detail: "taken" }, "409 taken"],
    ["title", { title: "Bad" }, "409 Bad"],
    ["a message that is no text", { message: { a: 1 } }, "409"],
    ["several lines", { message: "a\n  b\r\nc" }, "409 a b c"],
    ["a long text", "x".repeat(500), `409 ${"x".repeat(196)}`],
  ])("with a body of %s is one short line", (_what, body, message) => {
    expect(answered(body).message).toBe(message);
  });

  it.each(["x-request-id", "request-id", "twilio-request-id", "X-Amzn-RequestId", "cf-request-id"])(
    "has the request id of the header %s",
    (header) => {
      expect(answered(undefined, { [header]: "r1" }).requestId).toBe("r1");
    },
  );

  it("is one line even with the message of another error", () => {
    const error = new DecodeError(new Response(""), new SyntaxError("a\n  b"));
    expect(error.message).toBe("200 cannot be read: SyntaxError: a b");
  });

  it("in JSON comes without the stack and the cause", () => {
    expect(JSON.parse(JSON.stringify(answered({ code: 1 }, { "request-id": "r1" })))).toEqual({
      name: "ApiError",
      operation: "",
      message: "409",
      status: 409,
      body: { code: 1 },
      requestId: "r1",
    });
  });
});
