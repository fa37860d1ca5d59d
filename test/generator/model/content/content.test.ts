import { describe, expect, it } from "vitest";
import type { JsonObject } from "../../../../generator/document/json.js";
import { Node } from "../../../../generator/document/node.js";
import { contentOf } from "../../../../generator/model/content/content.js";
import type { Content } from "../../../../generator/model/content/content.js";

const pet = { $ref: "#/components/schemas/Pet" };
const components = { schemas: { Pet: { type: "object" }, Pets: { type: "array", items: pet } } };

function content(mediaType: string, media: JsonObject): Content {
  return contentOf(mediaType, Node.root({ media, components }).at("media"));
}

describe("content", () => {
  it("has the items that `itemSchema` describes", () => {
    const { items } = content("application/jsonl", { itemSchema: pet });
    expect(items?.schema?.pointer).toBe("/media/itemSchema");
  });

  it("has the items of the list that its schema describes, through a reference", () => {
    const { items } = content("application/jsonl", { schema: { $ref: "#/components/schemas/Pets" } });
    expect(items?.schema?.pointer).toBe("/components/schemas/Pets/items");
  });

  it("has items of its schema where that is not a list, as documents before 3.2 describe them", () => {
    const { items } = content("application/jsonl", { schema: pet });
    expect(items?.schema?.pointer).toBe("/media/schema");
  });

  it("of JSON has items only where a keyword describes them", () => {
    expect(content("application/json", { schema: { type: "array" } }).items).toBeNull();
    expect(content("application/json", { itemSchema: pet }).items?.sequence).toBe("jsonLines");
  });

  it("of parts is a list where only `itemSchema` describes them", () => {
    const { kind, schema } = content("multipart/mixed", { itemSchema: pet });
    expect(kind).toBe("multipart");
    expect(schema.value).toEqual({ type: "array", items: pet });
  });
});
