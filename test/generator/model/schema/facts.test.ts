import { describe, expect, it } from "vitest";
import type { Type } from "../../../../generator/model/type/type.js";
import { documentOf, modelOf } from "../../../support/document.js";

describe("what a schema says of its values is data of the type", () => {
  const schemas = {
    Tags: {
      type: "array",
      maxItems: 5,
      items: { type: "string", maxLength: 20, pattern: "^[a-z]+$", examples: ["blue"] },
    },
    Size: { type: ["integer", "null"], minimum: 1, maximum: "many", default: 3 },
    Level: {
      oneOf: [
        { type: "number", minimum: 1 },
        { type: "number", minimum: 5 },
      ],
    },
  };

  it.each([
    [
      "Tags",
      {
        kind: "array",
        facts: { constraints: { maxItems: 5 }, examples: [] },
        items: {
          kind: "string",
          facts: { constraints: { maxLength: 20, pattern: "^[a-z]+$" }, examples: ["blue"] },
        },
      },
    ],
    // A limit that is no number limits nothing.
    ["Size", { kind: "union", facts: { constraints: { minimum: 1 }, default: 3, examples: [] } }],
  ])("%s", async (name, expected) => {
    expect(await typeOf(name)).toMatchObject(expected);
  });

  it("two numbers with different limits are one type, for which neither limit holds", async () => {
    expect(await typeOf("Level")).toEqual({ kind: "number" });
  });

  async function typeOf(name: string): Promise<Type | undefined> {
    const { sdk } = await modelOf(documentOf({}, { components: { schemas } }));
    return sdk.schemas.find((schema) => schema.name === name)?.type;
  }
});
