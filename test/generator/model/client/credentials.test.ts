import { describe, expect, it } from "vitest";
import { Node } from "../../../../generator/document/node.js";
import { credentialOf } from "../../../../generator/model/client/credentials.js";

describe("the credential of a security scheme", () => {
  it.each<[string, object, object | null]>([
    ["HTTP basic", { type: "http", scheme: "basic" }, { kind: "basic", argument: null }],
    ["HTTP basic in another case", { type: "http", scheme: "BASIC" }, { kind: "basic", argument: null }],
    ["HTTP bearer", { type: "http", scheme: "Bearer" }, { kind: "bearer", argument: null }],
    ["another HTTP scheme", { type: "http", scheme: "Digest" }, { kind: "http", argument: "Digest" }],
    ["OAuth 2", { type: "oauth2", flows: {} }, { kind: "bearer", argument: null }],
    ["OpenID Connect", { type: "openIdConnect" }, { kind: "bearer", argument: null }],
    [
      "a key in a header",
      { type: "apiKey", in: "header", name: "K" },
      { kind: "apiKeyHeader", argument: "K" },
    ],
    [
      "a key in the query",
      { type: "apiKey", in: "query", name: "k" },
      { kind: "apiKeyQuery", argument: "k" },
    ],
    [
      "a key in a cookie",
      { type: "apiKey", in: "cookie", name: "k" },
      { kind: "apiKeyCookie", argument: "k" },
    ],
    ["a client certificate", { type: "mutualTLS" }, null],
    ["an unknown type", { type: "carrierPigeon" }, null],
    ["no type", {}, null],
  ])("%s", (_what, scheme, credential) => {
    expect(credentialOf(Node.root(JSON.parse(JSON.stringify(scheme)) as object as never))).toEqual(
      credential,
    );
  });
});
