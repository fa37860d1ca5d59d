import { describe, expect, it } from "vitest";
import { limitsText } from "../../../generator/render/limits.js";
import type { Constraints } from "../../../generator/model/type/docs.js";

describe("the constraints of a schema read as sentences", () => {
  it.each<[Constraints, string]>([
    [{}, ""],
    [{ maxLength: 320 }, "At most 320 characters."],
    [{ minLength: 1 }, "At least 1 character."],
    [{ minLength: 0, maxLength: 1 }, "At most 1 character."],
    [{ minLength: 34, maxLength: 34 }, "Exactly 34 characters."],
    [{ minLength: 1, maxLength: 64 }, "Between 1 and 64 characters."],
    [{ minimum: 0, maximum: 31_536_000 }, "Between 0 and 31,536,000."],
    [{ minimum: 1 }, "At least 1."],
    [{ maximum: 0.5 }, "At most 0.5."],
    [{ minimum: 5, maximum: 5 }, "Always 5."],
    [{ minimum: 1970, maximum: 2100 }, "Between 1970 and 2100."],
    [{ minimum: -1_000_000 }, "At least -1,000,000."],
    [{ exclusiveMinimum: 0 }, "More than 0."],
    [{ exclusiveMinimum: 0, maximum: 1 }, "More than 0 and at most 1."],
    [{ minimum: 0, exclusiveMaximum: 360 }, "At least 0 and less than 360."],
    [{ minimum: 0, exclusiveMinimum: true }, "More than 0."],
    [{ minimum: 0, exclusiveMinimum: false }, "At least 0."],
    [{ minimum: 10, exclusiveMinimum: 3 }, "At least 10."],
    [{ exclusiveMinimum: true }, ""],
    [{ multipleOf: 0.01 }, "A multiple of 0.01."],
    [{ minItems: 1, maxItems: 10, uniqueItems: true }, "Between 1 and 10 items. No duplicate items."],
    [{ uniqueItems: false }, ""],
    [{ minProperties: 1 }, "At least 1 property."],
    [{ pattern: "^IS[0-9a-f]{32}$" }, "Matches `^IS[0-9a-f]{32}$`."],
    [{ pattern: "`" }, "Matches `` ` ``."],
    [{ format: "date-time" }, "A date-time."],
    [{ format: "uri-map" }, "Format: `uri-map`."],
    [{ format: "int32", minimum: 1 }, "A 32-bit integer. At least 1."],
    [{ contentMediaType: "application/json" }, "Contains `application/json`."],
    [{ format: "email", maxLength: 254 }, "An email address. At most 254 characters."],
  ])("%j is %j", (constraints, text) => {
    expect(limitsText(constraints)).toBe(text);
  });
});
