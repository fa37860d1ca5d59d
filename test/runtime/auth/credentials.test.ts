import { describe, expect, it } from "vitest";
import { apiKeyHeader, apiKeyQuery, basic, bearer } from "../../../templates/runtime/auth/schemes.js";
import { makeClient } from "../../../templates/runtime/core/client.js";
import { ConfigError } from "../../../templates/runtime/errors/errors.js";
import type { CallOptions, Middleware, OutgoingRequest } from "../../../templates/runtime/core/options.js";

const schemes = { a: apiKeyHeader("x-a"), b: apiKeyHeader("x-b"), c: apiKeyQuery("c"), token: bearer, basic };

/** Requirements: the caller has to meet one of the outer list, with all schemes of the inner. */
type Requirements = readonly (readonly string[])[];

/** Calls an operation with these requirements, and returns the request. */
async function sent(
  requirements: Requirements,
  auth: object,
  more: CallOptions = {},
): Promise<OutgoingRequest> {
  let request: unknown;
  const fetch = async (_url: string, init: RequestInit): Promise<Response> => {
    request = { ...init, headers: new Headers(init.headers) };
    return new Response(null, { status: 204 });
  };
  const security = requirements.map((allOf) => ({ allOf }));
  const client = makeClient({ server: "http://localhost", schemes, security }, { ...more, auth, fetch });
  await client.send({ id: "call", method: "GET", idempotent: true, path: "/", responses: {} });
  return request as OutgoingRequest;
}

/** Whether credentials were attached, and what they added to the request; the message of an error. */
async function written(...call: Parameters<typeof sent>): Promise<string> {
  try {
    const { redirect, headers, url } = await sent(...call);
    headers.delete("accept");
    const query = new URL(url).searchParams;
    const traces = [...headers, ...query].map(([name, value]) => `${name}=${value}`);
    return [redirect === "manual", ...traces].join(" ");
  } catch (error) {
    expect(error).toBeInstanceOf(ConfigError);
    return (error as Error).message;
  }
}

it("basic credentials without a user name are not sent", async () => {
  await expect(sent([["basic"]], { basic: {} })).rejects.toThrow(TypeError);
});

describe("security requirements", () => {
  it.each<readonly [string, Requirements, Record<string, unknown>, string]>([
    ["none is needed", [], { a: "1" }, "false"],
    ["one without schemes is met", [[]], { a: "1" }, "false"],
    ["one is given", [["a"]], { a: "1" }, "true x-a=1"],
    ["one is not given", [["a"]], { b: "2" }, "call: `auth` needs a"],
    ["two are needed and given", [["a", "b"]], { a: "1", b: "2" }, "true x-a=1 x-b=2"],
    ["two are needed and one is given", [["a", "b"]], { a: "1" }, "call: `auth` needs a and b"],
    ["the second is met", [["a", "b"], ["c"]], { a: "1", c: "3" }, "true c=3"],
    ["both are met: the first", [["b"], ["a"]], { a: "1", b: "2" }, "true x-b=2"],
    ["none is met", [["a", "b"], ["c"]], { a: "1" }, "call: `auth` needs a and b, or c"],
    ["credentials are optional and given: listed last", [[], ["a"]], { a: "1" }, "true x-a=1"],
    ["credentials are optional and given: listed first", [["a"], []], { a: "1" }, "true x-a=1"],
    ["credentials are optional and not given", [[], ["a"]], {}, "false"],
    ["credentials are optional and half of them are given", [["a", "b"], []], { a: "1" }, "false"],
    ["undefined is not given", [["a"]], { a: undefined }, "call: `auth` needs a"],
    ["an empty text is not given", [["a"]], { a: "" }, "call: `auth` needs a"],
    ["one is given that is not needed", [["a"]], { a: "1", b: "2" }, "true x-a=1"],
  ])("%s", async (_what, requirements, given, wanted) => {
    expect(await written(requirements, given)).toBe(wanted);
  });

  it("the caller's own Authorization header replaces all of them", async () => {
    const headers = { authorization: "Mine" };
    expect(await written([["a"]], {}, { headers })).toBe("true authorization=Mine");
  });
});

describe("a credential that is a function", () => {
  it.each<readonly [string, () => unknown]>([
    ["at once", () => "t"],
    ["later", async () => "t"],
  ])("is called for each attempt and may return %s", async (_when, token) => {
    expect(await written([["token"]], { token })).toBe("true authorization=Bearer t");
  });

  it("fails the attempt with its own error", async () => {
    const reason = new Error("no token");
    await expect(sent([["token"]], { token: () => Promise.reject(reason) })).rejects.toBe(reason);
  });

  it("can add middleware, which runs closest to the request", async () => {
    const order: string[] = [];
    const noted = (name: string): Middleware => {
      return (request, next) => {
        order.push(`${name} ${request.headers.get("authorization")}`);
        return next(request);
      };
    };
    const token = (around: Middleware[]): string => (around.push(noted("inner")), "t");
    await sent([["token"]], { token }, { use: [noted("outer")] });
    expect(order).toEqual(["outer Bearer t", "inner Bearer t"]);
  });
});

describe("credentials in a header", () => {
  it("are UTF-8 and base64 for basic", async () => {
    const credentials = { username: "ü", password: "p:ä" };
    const encoded = Buffer.from("ü:p:ä").toString("base64");
    expect(await written([["basic"]], { basic: credentials })).toBe(`true authorization=Basic ${encoded}`);
  });

  it("are those of the call, not of the one before", async () => {
    const passwords = ["1", "2", "1"];
    const found = await Promise.all(
      passwords.map(
        async (password) => (await sent([["basic"]], { basic: { username: "u", password } })).headers,
      ),
    );
    expect(found.map((headers) => atob(headers.get("authorization")?.slice(6) ?? ""))).toEqual([
      "u:1",
      "u:2",
      "u:1",
    ]);
  });

  it("are refused when the user name has a colon", async () => {
    expect(await written([["basic"]], { basic: { username: "u", password: "a:b" } })).toContain("Basic");
    expect(await written([["basic"]], { basic: { username: "u:a", password: "b" } })).toBe(
      "call: `username` cannot be sent",
    );
  });

  it("are not shown in the error when no header can have them", async () => {
    expect(await written([["a"]], { a: "s3cret\r\nx: y" })).toBe("call: `x-a` cannot be sent");
  });
});
