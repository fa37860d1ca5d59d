import { inspect } from "node:util";
import { describe, expect, it } from "vitest";
import { apiKeyQuery, basic } from "../../../templates/runtime/auth/schemes.js";
import { makeClient } from "../../../templates/runtime/core/client.js";
import type { OperationOptions } from "../../../templates/runtime/core/options.js";
import { ConfigError } from "../../../templates/runtime/errors/errors.js";
import { empty } from "../../../templates/runtime/responses/decode.js";

/** Calls an operation that takes credentials if there are any, and returns the URLs that are sent to. */
async function sent(options: OperationOptions): Promise<readonly string[]> {
  const urls: string[] = [];
  const fetch = (url: string): Promise<Response> => {
    urls.push(url);
    return Promise.resolve(new Response(null, { status: 204 }));
  };
  const schemes = { key: apiKeyQuery("key"), basic };
  const security = [{ allOf: [] }, { allOf: ["key"] }, { allOf: ["basic"] }];
  const client = makeClient({ server: null, schemes, security }, { ...options, fetch });
  const responses = { 204: { decode: empty } };
  await client.send({ id: "get", method: "GET", idempotent: true, path: "/x", responses });
  return urls;
}

describe("a base URL", () => {
  it.each([
    "https://user:secret@example.com",
    "https://secret@example.com/v1",
    "https://example.com#secret",
    "https://example.com/#",
    "ftp://example.com",
    "file:///etc/secret",
    "javascript:secret",
    "data:text/plain,secret",
    "https://[secret",
    "https://example.com:99999/secret",
    "https://",
    "secret",
    "/secret",
    "//example.com/secret",
  ])("%s is refused, and not shown", async (baseUrl) => {
    const error = await sent({ baseUrl, auth: { key: "hidden" } }).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(ConfigError);
    expect((error as Error).message).toBe(
      "get: `baseUrl` must be an http(s) URL without user info and fragment",
    );
    expect(inspect(error, { depth: 9, showHidden: true })).not.toMatch(/secret|hidden/);
  });

  it.each([
    "https://example.com",
    "HTTPS://EXAMPLE.COM/@me",
    "http://example.com",
    "https://bücher.example:8443/a@b",
  ])("%s is used as it is", async (baseUrl) => {
    expect(await sent({ baseUrl })).toEqual([`${baseUrl}/x`]);
  });
});

describe("credentials over plain http", () => {
  const auth = { key: "a" };

  it.each([
    "http://example.com",
    "HTTP://example.com",
    "http:\\\\example.com",
    "http://localhost.example.com",
    "http://127.0.0.1.example.com",
    "http://10.0.0.1",
    "http://0.0.0.0",
    "http://example.com/?http://localhost/",
  ])("are not sent to %s", async (baseUrl) => {
    await expect(sent({ baseUrl, auth })).rejects.toThrow("get: `baseUrl` needs https or `allowHttp`");
    await expect(sent({ baseUrl, auth: { basic: { username: "a", password: "b" } } })).rejects.toThrow(
      ConfigError,
    );
    expect(await sent({ baseUrl, auth, allowHttp: true })).toHaveLength(1);
    expect(await sent({ baseUrl })).toHaveLength(1);
  });

  it.each([
    "http://localhost",
    "http://LocalHost:8080/v1",
    "http://127.0.0.1:1",
    "http://127.1",
    "http://127.8.9.1/v1",
    "http://[::1]:8080",
    "https://example.com",
  ])("are sent to %s", async (baseUrl) => {
    expect(await sent({ baseUrl, auth })).toHaveLength(1);
  });
});
