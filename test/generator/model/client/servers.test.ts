import { describe, expect, it } from "vitest";
import { absoluteUrl } from "../../../../generator/model/client/server-url.js";
import { documentOf, modelOf } from "../../../support/document.js";

describe("the URL of a server", () => {
  it.each([
    ["//api.example.org/v1", "file:///a.yaml", "https://api.example.org/v1"],
    ["//api.example.org/v1", "http://docs.example.org/a.yaml", "http://api.example.org/v1"],
    ["//{host}/v1", "file:///a.yaml", "https://{host}/v1"],
    ["api.example.com/v1", "file:///a.yaml", "https://api.example.com/v1"],
    ["api.example.com:8443", "file:///a.yaml", "https://api.example.com:8443"],
    ["sandbox.example.co.uk/v1", "file:///a.yaml", "https://sandbox.example.co.uk/v1"],
    ["api.example.cloud?x=1", "file:///a.yaml", "https://api.example.cloud?x=1"],
    ["api/index.php/v1", "https://example.com/docs/a.yaml", "https://example.com/docs/api/index.php/v1"],
    ["index.php/v1", "https://example.com/docs/a.yaml", "https://example.com/docs/index.php/v1"],
    ["localhost:8080/v1", "file:///a.yaml", "http://localhost:8080/v1"],
    ["//localhost:8080", "file:///a.yaml", "http://localhost:8080"],
    ["/v1", "file:///a.yaml", "/v1"],
    ["/v1", "https://example.com/docs/a.yaml", "https://example.com/v1"],
    ["v1.0/b", "https://example.com/docs/a.yaml", "https://example.com/docs/v1.0/b"],
    ["{scheme}://a.example", "file:///a.yaml", "{scheme}://a.example"],
  ])("%s in %s is %s", (url, base, expected) => {
    expect(absoluteUrl(url, base)).toBe(expected);
  });

  it.each([
    [{ url: "http://a.example" }, ["server-plain-http"]],
    [{ url: "http://{host}", variables: { host: { default: "a.example" } } }, ["server-plain-http"]],
    [{ url: "http://{host}:1", variables: { host: { default: "localhost" } } }, []],
    [{ url: "http://127.0.0.1/v1" }, []],
    [{ url: "{scheme}://a.example", variables: { scheme: { default: "https" } } }, []],
  ])("%j takes credentials over plain http", async (server, codes) => {
    const components = { securitySchemes: { key: { type: "apiKey", in: "header", name: "k" } } };
    const { findings } = await modelOf(documentOf({}, { servers: [server], components }));
    expect(findings.map((finding) => finding.code)).toEqual(codes);
  });

  it.each<[object, string | null, string | null]>([
    [{ url: "//a.example/v1" }, "https://a.example/v1", "server-without-scheme"],
    [{ url: "https://a.example/v1/" }, "https://a.example/v1", null],
    [{ url: "https://a.example/v1#top" }, "https://a.example/v1", "server-url-cut"],
    [{ url: "https://me:secret@a.example/@v1" }, "https://a.example/@v1", "server-url-cut"],
    [{ url: "http://a.example" }, "http://a.example", null],
    [{ url: " https://a.example " }, "https://a.example", null],
    [{ url: "wss://a.example" }, "wss://a.example", "server-unknown"],
    [{ url: "/v1" }, "/v1", "server-unknown"],
    [
      { url: "https://a.example/{v}", variables: { v: { default: "", enum: ["v1"] } } },
      "https://a.example/{v}",
      "server-variable-default",
    ],
    [
      { url: "https://a.example/{v}", variables: { v: { default: "v1", enum: ["v1"] } } },
      "https://a.example/{v}",
      null,
    ],
  ])("%j", async (server, url, code) => {
    const { sdk, findings } = await modelOf(documentOf({}, { servers: [server] }));
    expect(sdk.server?.url ?? null).toBe(url);
    expect(findings.map((finding) => finding.code)).toEqual(code === null ? [] : [code]);
  });
});
