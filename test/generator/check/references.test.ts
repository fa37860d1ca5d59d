import { describe, expect, it } from "vitest";
import { checkedFiles as checked, withSchema } from "../../support/checked.js";
import { documentOf, findingsOf } from "../../support/document.js";

const ok = { description: "OK" };
const done = { responses: { "200": ok } };

describe("a reference where OpenAPI allows none", () => {
  const parts = {
    operation: { operationId: "getA", ...done },
    list: [{ name: "q", in: "query", schema: { type: "string" } }],
    responses: { "200": ok, default: { description: "Error" } },
    content: { "application/json": { schema: { type: "string" } } },
    media: { schema: { type: "string" } },
    properties: { id: { type: "integer" } },
    callbacks: { event: { "{$request.body#/url}": { post: done } } },
    discriminator: { propertyName: "kind", mapping: { a: "openapi.json#/components/schemas/A" } },
    mapping: { a: "openapi.json#/components/schemas/A" },
    servers: [{ url: "https://example.com" }],
    variables: { v: { default: "1" } },
    paths: { "/a": { get: done } },
    schemas: { A: { type: "string" } },
    components: { schemas: { A: { type: "string" } } },
    flows: { clientCredentials: { tokenUrl: "https://example.com", scopes: {} } },
  };
  const ref = (name: keyof typeof parts) => ({ $ref: `parts.json#/${name}` });
  const A = { type: "object" };
  const operation = (fields: object) => documentOf({ "/a": { get: { ...done, ...fields } } });

  it.each<[keyof typeof parts, object, readonly string[]]>([
    ["operation", documentOf({ "/a": { get: ref("operation") } }), ["paths", "/a", "get"]],
    ["list", operation({ parameters: ref("list") }), ["paths", "/a", "get", "parameters"]],
    ["list", documentOf({ "/a": { parameters: ref("list"), get: done } }), ["paths", "/a", "parameters"]],
    ["responses", operation({ responses: ref("responses") }), ["paths", "/a", "get", "responses"]],
    ["callbacks", operation({ callbacks: ref("callbacks") }), ["paths", "/a", "get", "callbacks"]],
    ["servers", operation({ servers: ref("servers") }), ["paths", "/a", "get", "servers"]],
    ["servers", documentOf({}, { servers: ref("servers") }), ["servers"]],
    ["paths", documentOf(ref("paths")), ["paths"]],
    ["schemas", documentOf({}, { components: { schemas: ref("schemas") } }), ["components", "schemas"]],
    ["components", documentOf({}, { components: ref("components") }), ["components"]],
    [
      "variables",
      documentOf({}, { servers: [{ url: "https://{v}.example.com", variables: ref("variables") }] }),
      ["servers", "0", "variables"],
    ],
    [
      "content",
      operation({ responses: { "200": { ...ok, content: ref("content") } } }),
      ["paths", "/a", "get", "responses", "200", "content"],
    ],
    [
      "media",
      operation({ responses: { "200": { ...ok, content: { "application/json": ref("media") } } } }),
      ["paths", "/a", "get", "responses", "200", "content", "application/json"],
    ],
    [
      "properties",
      documentOf({}, { components: { schemas: { A: { type: "object", properties: ref("properties") } } } }),
      ["components", "schemas", "A", "properties"],
    ],
    [
      "discriminator",
      documentOf({}, { components: { schemas: { A, B: { discriminator: ref("discriminator") } } } }),
      ["components", "schemas", "B", "discriminator"],
    ],
    [
      "mapping",
      documentOf(
        {},
        {
          components: {
            schemas: { A, B: { discriminator: { propertyName: "kind", mapping: ref("mapping") } } },
          },
        },
      ),
      ["components", "schemas", "B", "discriminator", "mapping"],
    ],
    [
      "flows",
      documentOf({}, { components: { securitySchemes: { o: { type: "oauth2", flows: ref("flows") } } } }),
      ["components", "securitySchemes", "o", "flows"],
    ],
  ])("is followed: %s", async (name, root, place) => {
    const { document, findings } = await checked({ "openapi.json": root, "parts.json": parts });
    expect(document?.value).toHaveProperty([...place], local(parts[name]));
    expect(findings).toEqual([
      {
        code: "ref-misplaced",
        pointer: place.map((key) => `/${key.replaceAll("/", "~1")}`).join(""),
        message: expect.stringMatching(
          /^A `\$ref` is where OpenAPI allows none, and followed all the same: openapi\.json:1 \(.+\)\.$/,
        ) as string,
      },
    ]);
  });

  function local(part: object): unknown {
    return JSON.parse(JSON.stringify(part).replaceAll("openapi.json#", "#")) as unknown;
  }

  it("is one warning for all of a document, with the first places", async () => {
    const paths = Object.fromEntries(
      ["a", "b", "c", "d", "e", "f", "g"].map((name) => [`/${name}`, { get: { $ref: "get.json" } }]),
    );
    const { findings } = await checked({ "openapi.json": documentOf(paths), "get.json": done });
    expect(findings).toHaveLength(1);
    expect(findings[0]?.message).toMatch(
      /^7 `\$ref`s are .*(?:openapi\.json:1 \(an operation\), ){5}and 2 more\.$/,
    );
  });

  it("gives the names of components to what it leads to, and one type to all references", async () => {
    const files = {
      "openapi.json": withSchema(
        { anyOf: [{ $ref: "schemas.json#/Thing" }, { $ref: "#/components/schemas/Other" }] },
        { components: { schemas: { $ref: "schemas.json" } } },
      ),
      "schemas.json": {
        Thing: { type: "object", properties: { o: { $ref: "#/Other" } } },
        Other: { type: "object" },
      },
    };
    const { document } = await checked(files);
    expect(document?.value).toMatchObject({
      components: {
        schemas: { Thing: { properties: { o: { $ref: "#/components/schemas/Other" } } }, Other: {} },
      },
      paths: {
        "/a": {
          get: {
            responses: {
              "200": {
                content: {
                  "application/json": {
                    schema: {
                      anyOf: [{ $ref: "#/components/schemas/Thing" }, { $ref: "#/components/schemas/Other" }],
                    },
                  },
                },
              },
            },
          },
        },
      },
    });
  });

  it("adds to what is beside it", async () => {
    const files = {
      "openapi.json": documentOf({ $ref: "paths.json", "/b": { $ref: "item.json", put: done } }),
      "paths.json": { "/a": { get: done }, "/b": { get: done } },
      "item.json": { get: done },
    };
    const { document } = await checked(files);
    expect(document?.value.paths).toEqual({ "/a": { get: done }, "/b": { get: done, put: done } });
  });

  it("keeps the place of what it leads to", async () => {
    const files = {
      "openapi.json": documentOf({ "/a": { get: { $ref: "get.json" } } }),
      "get.json": { ...done, requestBody: { content: {} } },
    };
    const { findings, read, document } = await checked(files);
    const pointer = findings.find(({ code }) => code === "body-not-sent")?.pointer ?? "";
    const place = { file: "get.json", pointer: "/requestBody" };
    expect(read.locate(pointer)).toMatchObject(place);
    expect(document?.locate("/paths/~1a/get/requestBody")).toMatchObject(place);
    expect(document?.locate("/paths/~1a/get")).toMatchObject({ file: "openapi.json" });
  });

  it("in a circle is cut with a warning", async () => {
    const A = {
      type: "object",
      properties: { a: { type: "object", properties: { $ref: "#/components/schemas/A/properties" } } },
    };
    expect(await findingsOf(documentOf({}, { components: { schemas: { A } } }))).toEqual([
      "ref-misplaced /components/schemas/A/properties/a/properties",
      "ref-circular /components/schemas/A/properties/a/properties",
    ]);
  });

  it("that doubles what the next one leads to is refused once there is too much of it", async () => {
    const maps = Object.fromEntries(
      Array.from({ length: 40 }, (_, index) => {
        const below = { type: "object", properties: { $ref: `#/x-maps/m${index + 1}` } };
        return [`m${index}`, index === 39 ? {} : { a: below, b: below }];
      }),
    );
    const A = { type: "object", properties: { $ref: "#/x-maps/m0" } };
    const found = await findingsOf(documentOf({}, { components: { schemas: { A } }, "x-maps": maps }));
    expect(found).toContain("input-too-large ");
  });

  it("that nests too deep is refused", async () => {
    const maps = Object.fromEntries(
      Array.from({ length: 1000 }, (_, index) => [
        `m${index}`,
        { a: { type: "object", properties: { $ref: `#/x-maps/m${index + 1}` } } },
      ]),
    );
    const A = { type: "object", properties: { $ref: "#/x-maps/m0" } };
    const found = await findingsOf(
      documentOf({}, { components: { schemas: { A } }, "x-maps": { ...maps, m1000: {} } }),
    );
    expect(found.filter((finding) => finding.startsWith("input-too-large"))).toHaveLength(1);
  });
});
