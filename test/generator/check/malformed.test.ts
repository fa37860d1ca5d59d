import { describe, expect, it } from "vitest";
import { generate } from "../../../generator/generate.js";
import { documentOf } from "../../support/document.js";

const done = { responses: { "204": { description: "Done" } } };
const operation = (more: object): object => ({ "/a": { get: { ...done, ...more } } });
const query = (more: object): object => operation({ parameters: [{ name: "a", in: "query", ...more }] });
const schema = (value: object): object =>
  operation({
    responses: { "200": { description: "OK", content: { "application/json": { schema: value } } } },
  });
const path = (name: string): object => ({
  [`/a/{${name}}`]: { get: { ...done, parameters: [{ name, in: "path", required: true, schema: {} }] } },
});

const ofGet = "/paths/~1a/get";
const ofSchema = `${ofGet}/responses/200/content/application~1json/schema`;

/** What is wrong; paths; where it is found; what is said, with code and hint. */
const rows: readonly (readonly [string, object, string, string])[] = [
  [
    "a method that does not exist",
    { "/a": { get: done, fetch: done } },
    "/paths/~1a/fetch",
    "key-unknown: A path item has no `fetch`, so it is ignored. Remove it, or begin the key with `x-`.",
  ],
  [
    "a method in capitals",
    { "/a": { GET: done } },
    "/paths/~1a/GET",
    "key-misspelt: A path item has no `GET`, so it is ignored. Did you mean `get`?",
  ],
  [
    "a key at the wrong place",
    operation({ schema: { type: "string" } }),
    `${ofGet}/schema`,
    "key-unknown: An operation has no `schema`, so it is ignored. Remove it, or begin the key with `x-`.",
  ],
  [
    "a misspelt keyword",
    schema({ type: "object", propertis: {} }),
    `${ofSchema}/propertis`,
    "key-misspelt: A schema has no `propertis`, so it is ignored. Did you mean `properties`?",
  ],
  [
    "a misspelt style",
    query({ style: "frm", schema: {} }),
    `${ofGet}/parameters/0/style`,
    'structure-tolerated: `"frm"` is not a valid `style` here. Did you mean `form`?',
  ],
  [
    "a style of another place",
    query({ style: "matrix", schema: {} }),
    `${ofGet}/parameters/0/style`,
    'structure-tolerated: `"matrix"` is not a valid `style` here. ' +
      'Use one of `"form"`, `"spaceDelimited"`, `"pipeDelimited"`, `"deepObject"`.',
  ],
  [
    "a path without a slash",
    { a: { get: done } },
    "/paths/a",
    "path-without-slash: A path must begin with `/`; `a` is read as `/a`. Begin the path with `/`.",
  ],
  [
    "equivalent paths",
    { ...path("id"), ...path("name") },
    "/paths/~1a~1{name}",
    "path-equivalent: The path differs from `/a/{id}` in the names of its parameters only; both are generated. " +
      "Remove one of the paths, or merge their operations.",
  ],
  [
    "an encoding's content type that is no media type",
    {
      "/a": {
        post: {
          ...done,
          requestBody: {
            content: {
              "multipart/form-data": { schema: {}, encoding: { a: { contentType: "image/png, (png)" } } },
            },
          },
        },
      },
    },
    `/paths/~1a/post/requestBody/content/multipart~1form-data/encoding/a/contentType`,
    "media-type-invalid: `(png)` is not a media type; it is sent as it is. " +
      "Use a media type such as `application/json`, or a range such as `text/*`.",
  ],
  [
    "a key of content that is no media type",
    operation({ responses: { "200": { description: "OK", content: { json: {} } } } }),
    `${ofGet}/responses/200/content/json`,
    "media-type-invalid: `json` is not a media type; it is sent as it is. " +
      "Use a media type such as `application/json`, or a range such as `text/*`.",
  ],
  [
    "bounds that cross",
    schema({ type: "string", minLength: 5, maxLength: 2 }),
    `${ofSchema}/minLength`,
    "schema-contradiction: `minLength` (5) is above `maxLength` (2), so no value is valid; the type stays the same. " +
      "Correct the keyword, or remove it.",
  ],
  [
    "an empty list of alternatives",
    schema({ anyOf: [] }),
    `${ofSchema}/anyOf`,
    "schema-contradiction: `anyOf` is empty, so it is ignored. Correct the keyword, or remove it.",
  ],
  [
    "a broken pattern",
    schema({ type: "string", pattern: "(" }),
    `${ofSchema}/pattern`,
    'pattern-invalid: `"("` is not a regular expression of ECMAScript, which JSON Schema asks for. ' +
      "Write the expression as ECMAScript has it; other dialects differ in flags and groups.",
  ],
];

async function said(document: object): Promise<readonly string[]> {
  const { diagnostics } = await generate({ input: document });
  return diagnostics
    .filter(({ severity }) => severity !== "info")
    .map(({ code, message, hint, location }) => `${location?.pointer ?? ""} ${code}: ${message} ${hint}`);
}

describe("what is malformed is reported once, where it is, with what becomes of it and what to do", () => {
  it.each(rows)("%s", async (_what, paths, pointer, text) => {
    expect(await said(documentOf(paths))).toEqual([`${pointer} ${text}`]);
  });

  it("an array without items, in OpenAPI 3.0", async () => {
    const document = { ...documentOf(schema({ type: "array" })), openapi: "3.0.4" };
    expect(await said(document)).toEqual([
      `${ofSchema}/type array-without-items: An array needs \`items\`; its items are \`unknown\`. ` +
        "Add `items`; for arrays of anything, `items: {}`.",
    ]);
    expect(await said(documentOf(schema({ type: "array" })))).toEqual([]);
  });

  it.each([
    ["extensions", operation({ "x-schema": {} })],
    ["keywords of other vocabularies", schema({ type: "string", units: "m" })],
    [
      "ranges and parameters of media types",
      operation({
        responses: { "200": { description: "", content: { "*/*": {}, "text/plain; charset=utf-8": {} } } },
      }),
    ],
    [
      "paths that differ in more than names",
      { ...path("id"), "/a/{id}/b": path("id")["/a/{id}" as keyof object] },
    ],
  ])("%s are not", async (_what, paths) => {
    expect(await said(documentOf(paths))).toEqual([]);
  });
});
