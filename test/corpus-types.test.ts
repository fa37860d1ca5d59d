import { describe, expect, it } from "vitest";
import type { JsonObject } from "../generator/document/json.js";
import { generate } from "../generator/index.js";
import { load } from "../generator/load/load.js";
import { emptyTypes } from "../scripts/corpus/empty-types.js";
import { valuesOf } from "../scripts/corpus/values.js";
import type { Values } from "../scripts/corpus/values.js";

const documents = [
  "node_modules/shipengine-openapi/openapi.yaml",
  "node_modules/@scalar/galaxy/dist/3.1.json",
  "node_modules/@readme/oas-examples/3.1/json/train-travel.json",
];

interface Found extends Values {
  readonly empty: readonly string[];
}

async function found(input: string | JsonObject): Promise<Found> {
  const made = await generate({ input: input });
  const { value } = await load(input, {});
  const sources = made.files.filter(({ path }) => path.startsWith("src/"));
  return { ...valuesOf({ value }, made), empty: emptyTypes(sources) };
}

function documentOf(schemas: JsonObject): JsonObject {
  return { openapi: "3.1.0", info: { title: "T", version: "1" }, paths: {}, components: { schemas } };
}

describe("the types of published documents", () => {
  it.each(documents)("accept the document's own values, and none is empty: %s", async (input) => {
    const { tried, unfit, empty } = await found(input);
    expect({ unfit, empty }).toEqual({ unfit: [], empty: [] });
    expect(tried).toBeGreaterThan(20);
  });
});

describe("the check of values", () => {
  it("finds those that a schema accepts and its type does not", async () => {
    const { tried, unfit } = await found(
      documentOf({
        Loose: { properties: { a: { type: "string" } }, example: "Not an object." },
        Wrong: { type: "string", example: 1 },
        Right: { type: "object", properties: { a: { type: "integer", default: null, examples: [1] } } },
      }),
    );
    expect(tried).toBe(2);
    expect(unfit).toEqual([
      expect.stringMatching(/^\/components\/schemas\/Loose\/example does not fit types\.Loose: TS2559 /),
    ]);
  });
});

describe("the check of empty types", () => {
  it("finds what no value has, also inside other types", async () => {
    const { empty } = await found(
      documentOf({
        Base: { type: "object", required: [], properties: { kind: { const: "a" } } },
        Child: {
          allOf: [
            { $ref: "#/components/schemas/Base" },
            { required: ["kind"], properties: { kind: { const: "b" } } },
          ],
        },
        Holder: {
          type: "object",
          required: ["none"],
          properties: { none: false, list: { type: "array", items: {} } },
        },
        Choice: { oneOf: [{ type: "string" }, { $ref: "#/components/schemas/Base" }] },
      }),
    );
    expect(empty).toEqual(["Child", "Holder.none"]);
  });
});
