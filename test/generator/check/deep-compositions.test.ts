import { expect, it } from "vitest";
import { documentOf, findingsOf } from "../../support/document.js";

/** Schemas of which each is composed of the next one. */
function chain(length: number, keyword: string, last: object): object {
  const schemas = Array.from({ length }, (_, index) => {
    const next = index + 1 < length ? { $ref: `#/components/schemas/T${index + 1}` } : last;
    return [`T${index}`, { [keyword]: [next, { type: "object" }] }] as const;
  });
  return documentOf({}, { components: { schemas: Object.fromEntries(schemas) } });
}

it.each(["allOf", "oneOf", "anyOf"])(
  "schemas may be composed of each other in 200 levels: %s",
  async (keyword) => {
    expect(await findingsOf(chain(199, keyword, { type: "object" }))).toEqual([]);
    expect(await findingsOf(chain(200, keyword, { type: "object" }))).toEqual([
      "input-too-large /components/schemas/T0",
    ]);
  },
);

it("a chain of 5,000 levels is refused where it gets too long", async () => {
  expect(await findingsOf(chain(5_000, "allOf", { type: "object" }))).toEqual([
    "input-too-large /components/schemas/T4800",
  ]);
});

it("a ring counts each schema once", async () => {
  const back = { $ref: "#/components/schemas/T0" };
  expect(await findingsOf(chain(100, "allOf", back))).toEqual([]);
});
