import fc from "fast-check";
import { expect, it } from "vitest";
import { runs } from "../../support/random/seed.js";
import { judge } from "./judge.js";

const name = fc.oneof(
  fc.constantFrom(
    "id",
    "a",
    "createdAt",
    "this_is_a_rather_long_name_for_anything",
    "OrganizationSimple",
    "n",
  ),
  fc.string({ unit: fc.constantFrom(..."abcXYZ_$"), minLength: 1, maxLength: 40 }).map((text) => `_${text}`),
);
const string = fc
  .oneof(
    fc.string({ maxLength: 40 }),
    fc.string({ unit: "grapheme", maxLength: 20 }),
    fc.constant("名前はとても長いです"),
  )
  .map((text) => text.replace(/[\r\n\u2028\u2029]/g, " "));
const quoted = fc.oneof(
  string.map((text) => JSON.stringify(text)),
  string.map((text) => `'${text.replace(/[\\']/g, "\\$&")}'`),
);
const key = fc.oneof(
  name,
  name.map((text) => `"${text}"`),
  quoted,
  fc.constantFrom("200", '"404"', '"a-b"'),
);
const comment = fc.oneof(
  { weight: 4, arbitrary: fc.constant("") },
  fc.constantFrom(
    "/** One line. */\n",
    "/**\n * Some\n *   lines.\n */\n",
    "/** Kept.  \n* Next\n*/\n\n",
    "// A line\n",
  ),
);
const comma = fc.constantFrom("", " ", "\n", "\n\n");

const keyword = fc.constantFrom(
  "string",
  "number",
  "boolean",
  "null",
  "undefined",
  "unknown",
  "never",
  "void",
);
const { type, object } = fc.letrec((tie) => ({
  type: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    keyword,
    name,
    quoted,
    fc.integer().map(String),
    tie("object"),
    tie("generic"),
    tie("union"),
    tie("intersection"),
    tie("list"),
    tie("tuple"),
  ),
  object: fc
    .tuple(
      comma,
      fc.array(
        fc.tuple(
          comment,
          fc.constantFrom("", "readonly "),
          key,
          fc.constantFrom(":", "?:"),
          tie("type"),
          comma,
        ),
        { maxLength: 4 },
      ),
    )
    .map(([start, members]) => {
      const texts = members.map(([docs, readonly, property, colon, of, end]) => {
        return `${docs === "" ? "" : `\n${docs}`}${readonly}${property}${colon} ${of};${end}`;
      });
      return `{${start}${texts.join("")}}`;
    }),
  generic: fc
    .tuple(name, fc.array(tie("type"), { minLength: 1, maxLength: 3 }))
    .map(([of, types]) => `${of}<${types.join(", ")}>`),
  union: fc.array(tie("type"), { minLength: 2, maxLength: 5 }).map((types) => `(${types.join(" | ")})`),
  intersection: fc
    .array(tie("type"), { minLength: 2, maxLength: 4 })
    .map((types) => `(${types.join(" & ")})`),
  list: tie("type").map((of) => `(${of})[]`),
  tuple: fc.array(tie("type"), { maxLength: 3 }).map((types) => `[${types.join(", ")}]`),
})) as { readonly type: fc.Arbitrary<string>; readonly object: fc.Arbitrary<string> };

const { value } = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    name,
    quoted,
    fc.integer().map(String),
    fc.constantFrom("true", "null", "this", "a.bcd", "a.bcd.efg", "client.send(a)"),
    fc
      .tuple(
        comma,
        fc.array(fc.tuple(key, fc.constantFrom("", "/* @__PURE__ */ "), tie("value"), comma), {
          maxLength: 4,
        }),
      )
      .map(([start, members]) => {
        return `{${start}${members.map(([property, inline, of, end]) => `${property}: ${inline}${of},${end}`).join("")}}`;
      }),
    fc.array(tie("value"), { maxLength: 6 }).map((values) => `[${values.join(", ")}]`),
    fc.array(fc.integer(), { maxLength: 30 }).map((values) => `[${values.join(", ")}]`),
    fc
      .tuple(
        fc.constantFrom("call", "client.send", "new Thing", "a.b.c"),
        fc.array(tie("value"), { maxLength: 3 }),
      )
      .map(([of, values]) => `${of}(${values.join(", ")})`),
  ),
})) as { readonly value: fc.Arbitrary<string> };

const parameters = fc
  .array(fc.tuple(name, fc.constantFrom(":", "?:"), type), { maxLength: 3 })
  .map((all) => all.map(([of, colon, is], index) => `${of}${index}${colon} ${is}`).join(", "));
const statement = fc.oneof(
  fc.tuple(name, object).map(([of, is]) => `export interface ${of} ${is}`),
  fc.tuple(name, type).map(([of, is]) => `export type ${of} = ${is};`),
  fc.tuple(name, type, value).map(([of, is, to]) => `const ${of}: ${is} = ${to};`),
  fc.tuple(name, value).map(([of, to]) => `export const ${of} = ${to};`),
  fc
    .tuple(name, parameters, type, value)
    .map(([of, all, is, to]) => `export function ${of}(${all}): ${is} { return ${to}; }`),
  fc.tuple(name, type, parameters, type, value).map(([of, is, all, result, to]) => {
    return `class ${of} { readonly #a: ${is};\n\nmethod(${all}): ${result} { this.#a = ${to}; return ${to} } }`;
  }),
  fc
    .tuple(fc.uniqueArray(name, { minLength: 1, maxLength: 6 }), quoted)
    .map(([names, from]) => `import type { ${names.join(", ")} } from ${from};`),
);

it("random statements are laid out as Prettier does, or left to it", async () => {
  let known = 0;
  await fc.assert(
    fc.asyncProperty(comment, statement, async (docs, text) => {
      for (const { layout, expected } of await judge(docs + text)) {
        if (layout === null) continue;
        known += 1;
        expect(layout).toBe(expected);
      }
    }),
    { numRuns: 300 * runs },
  );
  expect(known).toBeGreaterThan(150 * runs);
});
