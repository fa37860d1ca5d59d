import { describe, expect, it } from "vitest";
import { makeClient } from "../../../templates/runtime/core/client.js";
import { ConfigError } from "../../../templates/runtime/errors/errors.js";
import { empty } from "../../../templates/runtime/responses/decode.js";
import type { Operation } from "../../../templates/runtime/operation/operation.js";
import { queryForm } from "../../../templates/runtime/parameters/query.js";
import { serverUrl } from "../../../templates/runtime/operation/server.js";

const regional = serverUrl("https://{region}.example.com/{base}", {
  region: { default: "eu", enum: ["eu", "us"] },
  base: { default: "v1" },
});
const tenants = serverUrl("https://{tenant}.example.com", { tenant: {} });
const anyScheme = serverUrl("{scheme}://example.com", { scheme: { default: "https" } });

describe("a server's URL", () => {
  it("uses the defaults of variables that are not given", () => {
    expect(regional()).toBe("https://eu.example.com/v1");
    expect(regional({ region: "us" })).toBe("https://us.example.com/v1");
    expect(regional({ base: "v2/beta", region: undefined })).toBe("https://eu.example.com/v2/beta");
  });

  it("uses a default that is not in the enum, as the document says", () => {
    const odd = serverUrl<{ v?: string }>("https://a.example/{v}", { v: { default: "", enum: ["v1"] } });
    expect(odd()).toBe("https://a.example/");
    expect(odd({ v: "v1" })).toBe("https://a.example/v1");
    expect(() => odd({ v: "v2" })).toThrow("must be v1");
  });

  it("uses a value as it is, replacement patterns included", () => {
    expect(regional({ base: "$&$1" })).toBe("https://eu.example.com/$&$1");
  });

  const change = "would change another part of the URL";
  it.each<[string, string, () => string]>([
    ["a value that is not in the enum", "must be eu or us", () => regional({ region: "asia" })],
    ["a missing value without a default", "is missing", () => tenants()],
    ["a number", "must be a string", () => tenants({ tenant: 1 })],
    ["a value that ends the host with a slash", change, () => tenants({ tenant: "evil.example/" })],
    ["a value that ends the host with a backslash", change, () => tenants({ tenant: "evil.example\\" })],
    ["a value that ends the host, encoded", change, () => tenants({ tenant: "evil.example%2f" })],
    ["a value that turns the host into a user", change, () => tenants({ tenant: "evil.example@x" })],
    ["a value that ends the host with a query", change, () => tenants({ tenant: "evil.example?" })],
    ["a value that ends the host with a fragment", change, () => tenants({ tenant: "evil.example#" })],
    ["an empty value in the host", change, () => tenants({ tenant: "" })],
    ["a value that ends the path", change, () => regional({ base: "v1#" })],
    ["a dot segment", change, () => regional({ base: ".." })],
    ["a dot segment among others", change, () => regional({ base: "v1/./x" })],
    ["an encoded dot segment", change, () => regional({ base: "v1/%2E." })],
    ["a scheme of its own", change, () => anyScheme({ scheme: "ftp" })],
    ["a scheme with a host", change, () => anyScheme({ scheme: "https://evil.example/" })],
    ["a scheme with a host, without slashes", change, () => anyScheme({ scheme: "https:evil.example" })],
  ])("refuses %s", (_what, problem, make) => {
    expect(make).toThrow(ConfigError);
    expect(make).toThrow(new RegExp(`^The server variable \`\\w+\` ${problem}$`));
  });

  it("shows no value that it refuses", () => {
    expect(() => tenants({ tenant: "secret/" })).not.toThrow(/secret/);
  });

  it("uses values that change only their own part", () => {
    expect(anyScheme({ scheme: "http" })).toBe("http://example.com");
    expect(tenants({ tenant: "a.b-c" })).toBe("https://a.b-c.example.com");
    expect(regional({ base: "v1..2/a.b" })).toBe("https://eu.example.com/v1..2/a.b");
  });
});

describe("a call goes to", () => {
  const operation: Operation = {
    id: "find",
    method: "GET",
    idempotent: true,
    path: "/x",
    responses: { default: { decode: empty } },
  };
  const urlOf = async (server: Operation["server"], options: object, call: object = {}): Promise<string> => {
    let url = "";
    const client = makeClient(
      { server: regional, schemes: {}, security: [] },
      {
        fetch: (target) => {
          url = target;
          return Promise.resolve(new Response(null, { status: 204 }));
        },
        ...options,
      },
    );
    await client.send(server === undefined ? operation : { ...operation, server }, {}, call);
    return url;
  };

  it.each<[string, Operation["server"], object, object, string]>([
    ["the document's server", undefined, {}, {}, "https://eu.example.com/v1/x"],
    [
      "the document's server with the client's variables",
      undefined,
      { serverVariables: { region: "us" } },
      {},
      "https://us.example.com/v1/x",
    ],
    [
      "the document's server with the call's variables",
      undefined,
      {},
      { serverVariables: { region: "us" } },
      "https://us.example.com/v1/x",
    ],
    ["the operation's own", "https://files.example.com", {}, {}, "https://files.example.com/x"],
    [
      "the operation's own, with variables",
      tenants,
      { serverVariables: { tenant: "me" } },
      {},
      "https://me.example.com/x",
    ],
    [
      "the client's `baseUrl` before any",
      tenants,
      { baseUrl: "https://a.example/b/" },
      {},
      "https://a.example/b/x",
    ],
    [
      "the call's `baseUrl` before that",
      tenants,
      { baseUrl: "https://a.example" },
      { baseUrl: "https://b.example" },
      "https://b.example/x",
    ],
  ])("%s", async (_what, server, options, call, url) => {
    expect(await urlOf(server, options, call)).toBe(url);
  });
});

describe("a base URL with a query", () => {
  it.each([
    ["https://x.test/api?tenant=1", {}, "https://x.test/api/u?tenant=1"],
    ["https://x.test/api/?tenant=1", { q: "z" }, "https://x.test/api/u?tenant=1&q=z"],
    ["https://x.test//", { q: "$&" }, "https://x.test/u?q=%24%26"],
    ["https://x.test/?tenant=1", { q: "z" }, "https://x.test/u?kind=a&tenant=1&q=z", "/u?kind=a"],
    ["https://x.test", { q: "?" }, "https://x.test/u?kind=a&q=%3F", "/u?kind=a"],
  ])("%s keeps it after the path", async (baseUrl, request, url, path = "/u") => {
    const urls: string[] = [];
    const fetch = (sent: string): Promise<Response> => {
      urls.push(sent);
      return Promise.resolve(new Response(null, { status: 204 }));
    };
    const client = makeClient({ server: null, schemes: {}, security: [] }, { baseUrl, fetch });
    const parameters = [{ name: "q", write: queryForm }];
    const operation: Operation = {
      id: "get",
      method: "GET",
      idempotent: true,
      path,
      parameters,
      responses: { 204: { decode: empty } },
    };
    await client.send(operation, request);
    expect(urls).toEqual([url]);
  });
});
