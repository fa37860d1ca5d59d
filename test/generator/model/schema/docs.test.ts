import { describe, expect, it } from "vitest";
import { docsOf } from "../../../../generator/model/schema/docs.js";

describe("the docs of an enum", () => {
  it.each([
    [{ "x-enum-varnames": ["Low", "High"], "x-enum-descriptions": ["quiet", "loud"] }],
    [{ "x-enumNames": ["Low", "High"], "x-enum-descriptions": { 0: "quiet", 1: "loud" } }],
    [
      {
        "x-ms-enum": {
          values: [
            { value: 1, name: "High", description: "loud" },
            { value: 0, name: "Low", description: "quiet" },
          ],
        },
      },
    ],
  ])("have what an extension says of each value: %j", (extension) => {
    expect(docsOf({ description: "A level.", enum: [0, 1], ...extension }).text).toBe(
      "A level.\n\n- `0`: Low. quiet\n- `1`: High. loud",
    );
  });

  it("leave out values of which nothing is said, and extensions of another shape", () => {
    expect(docsOf({ enum: ["a", "b"], "x-enumNames": ["A"] }).text).toBe('- `"a"`: A');
    expect(docsOf({ enum: ["toString"], "x-enum-descriptions": {}, "x-ms-enum": 5 }).text).toBe("");
  });
});
