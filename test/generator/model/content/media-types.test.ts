import { describe, expect, it } from "vitest";
import type { JsonObject } from "../../../../generator/document/json.js";
import { Node } from "../../../../generator/document/node.js";
import { concreteMediaType, kindOf, sequenceOf } from "../../../../generator/model/content/media-types.js";

function schemaOf(schema: JsonObject): Node {
  return Node.root({ schema }).at("schema");
}

describe("the kind of a media type", () => {
  it.each([
    ["application/json", "json"],
    ["Application/JSON; charset=utf-8", "json"],
    ["application/vnd.api+json", "json"],
    ["application/x-www-form-urlencoded", "form"],
    ["multipart/form-data", "multipart"],
    ["text/plain", "text"],
    ["application/atom+xml", "text"],
    ["image/svg+xml", "binary"],
    ["application/octet-stream", "binary"],
    ["application/epub+zip", "binary"],
  ])("of `%s` is %s, whatever its schema", (mediaType, kind) => {
    expect(kindOf(mediaType, null)).toBe(kind);
    expect(kindOf(mediaType, schemaOf({ type: "boolean" }))).toBe(kind);
  });

  it.each([
    [{ type: "object" }, "json"],
    [{ allOf: [{ type: "string" }] }, "json"],
    [{ type: "string" }, "text"],
    [{ type: "string", format: "binary" }, "binary"],
    [{}, "binary"],
  ])("that is not in the table follows from the schema %j: %s", (schema, kind) => {
    expect(kindOf("application/vnd.example", schemaOf(schema))).toBe(kind);
    expect(kindOf("*/*", schemaOf(schema))).toBe(kind);
  });

  it.each([
    ["application/json", { type: "string", format: "binary" }, "binary"],
    ["application/json", { type: "string" }, "json"],
    ["application/json", { type: "string", contentMediaType: "image/png" }, "json"],
    ["image/jpeg", { type: "string", format: "byte" }, "text"],
    ["image/jpeg", { type: "string", contentEncoding: "base64" }, "text"],
    ["image/jpeg", { type: "string", format: "binary" }, "binary"],
    ["application/vnd.kubernetes.protobuf", { type: "object" }, "binary"],
  ])("of `%s` with the schema %j is %s", (mediaType, schema, kind) => {
    expect(kindOf(mediaType, schemaOf(schema))).toBe(kind);
  });

  it("does not match a dot or a plus of the table with any other character", () => {
    expect(kindOf("application/xxml", null)).toBe("binary");
    expect(kindOf("application/svgxxml", null)).toBe("binary");
  });

  it("is multipart only where a schema describes parts", () => {
    expect(kindOf("multipart/mixed", schemaOf({ type: "object" }))).toBe("multipart");
    expect(kindOf("multipart/mixed", null)).toBe("binary");
  });
});

describe("the items of a media type", () => {
  it.each([
    ["text/event-stream", "events"],
    ["application/x-ndjson", "jsonLines"],
    ["application/json-seq", "jsonSequence"],
    ["application/geo+json-seq", "jsonSequence"],
    ["application/json", null],
  ])("of `%s` follow each other as %s", (mediaType, sequence) => {
    expect(sequenceOf(mediaType)).toBe(sequence);
  });
});

describe("the media type of a request", () => {
  it("is concrete where the document has a range", () => {
    expect(concreteMediaType("text/*", "text")).toBe("text/plain");
    expect(concreteMediaType("*/*", "json")).toBe("application/json");
    expect(concreteMediaType("text/csv; header=present", "text")).toBe("text/csv; header=present");
  });
});
