import { describe, expect, it } from "vitest";
import { load } from "../../../generator/load/load.js";
import { inFolder } from "../../support/document.js";

describe("references by URI", () => {
  const schemas = (more: object): string =>
    JSON.stringify({
      components: {
        schemas: {
          Pet: { $id: "https://example.com/pet", $defs: { Name: { $anchor: "name", type: "string" } } },
          ...more,
        },
      },
    });
  const resolved = (ref: string, inside: object = {}) =>
    inFolder({ "root.json": schemas({ A: { $ref: ref }, ...inside }) }, async (cwd) => {
      const { components } = (await load("root.json", { cwd })).value;
      return (components as { schemas: { A: { $ref: string } } }).schemas.A.$ref;
    });

  it.each([
    ["an `$id`", "https://example.com/pet", "#/components/schemas/Pet"],
    ["a pointer within it", "https://example.com/pet#/$defs/Name", "#/components/schemas/Pet/$defs/Name"],
    ["an anchor within it", "https://example.com/pet#name", "#/components/schemas/Pet/$defs/Name"],
    ["an anchor of the document", "#name", "#/components/schemas/Pet/$defs/Name"],
    ["a pointer of the document", "#/components/schemas/Pet", "#/components/schemas/Pet"],
  ])("%s", async (_what, ref, local) => {
    expect(await resolved(ref)).toBe(local);
  });

  it("within a schema with an `$id` start there, and from the document's root when nothing is there", async () => {
    const text = schemas({
      B: {
        $id: "b",
        $defs: { C: { type: "null" } },
        properties: {
          own: { $ref: "#/$defs/C" },
          root: { $ref: "#/components/schemas/Pet" },
          other: { $ref: "pet" },
        },
      },
    });
    const url = "https://example.com/";
    await inFolder({ "root.json": text.replace('"b"', `"${url}b"`) }, async (cwd) => {
      const { components } = (await load("root.json", { cwd })).value as {
        components: { schemas: { B: { properties: object } } };
      };
      expect(components.schemas.B.properties).toEqual({
        own: { $ref: "#/components/schemas/B/$defs/C" },
        root: { $ref: "#/components/schemas/Pet" },
        other: { $ref: "#/components/schemas/Pet" },
      });
    });
  });

  it("a document goes by its `$self`", async () => {
    const text = JSON.stringify({
      $self: "https://example.com/api",
      components: { schemas: { A: { $ref: "https://example.com/api#/components/schemas/B" }, B: {} } },
    });
    await inFolder({ "root.json": text }, async (cwd) => {
      expect((await load("root.json", { cwd })).value).toMatchObject({
        components: { schemas: { A: { $ref: "#/components/schemas/B" } } },
      });
    });
  });

  it("a mapping's references lead to the files that the document's lead to", async () => {
    const files = {
      "root.json": JSON.stringify({
        components: {
          schemas: {
            Pet: {
              oneOf: [{ $ref: "pets.json#/Cat" }],
              discriminator: { propertyName: "kind", mapping: { cat: "pets.json#/Cat", dog: "Dog" } },
            },
          },
        },
      }),
      "pets.json": JSON.stringify({ Cat: { type: "object" } }),
    };
    await inFolder(files, async (cwd) => {
      const cat = "#/x-specpress-documents/pets.json/Cat";
      expect((await load("root.json", { cwd })).value).toMatchObject({
        components: {
          schemas: { Pet: { oneOf: [{ $ref: cat }], discriminator: { mapping: { cat, dog: "Dog" } } } },
        },
      });
    });
  });
});
