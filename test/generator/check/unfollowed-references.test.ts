import { describe, expect, it } from "vitest";
import { generate } from "../../../generator/generate.js";
import { withSchema } from "../../support/checked.js";
import { documentOf, faultsOf, findingsOf } from "../../support/document.js";

const ok = { description: "OK" };
const done = { responses: { "200": ok } };

describe("a body whose reference cannot be followed", () => {
  it.each<[string, object, object]>([
    ["at the operation", { $ref: "#/nope" }, {}],
    [
      "in `components`",
      { $ref: "#/components/requestBodies/A" },
      { requestBodies: { A: { $ref: "#/nope" } } },
    ],
    ["that is no body", { $ref: "#/components/schemas/A" }, { schemas: { A: { type: "string" } } }],
  ])("%s, may be any JSON", async (_where, requestBody, components) => {
    const document = documentOf(
      { "/a": { post: { ...done, operationId: "a", requestBody } } },
      { components },
    );
    const { files } = await generate({ input: document });
    expect(files.find(({ path }) => path === "src/operations/operations.ts")?.text).toContain(
      "body?: unknown",
    );
  });
});

describe("one reference that cannot be followed does not cost the rest", () => {
  const $ref = "#/nope";
  const operation = (fields: object) => documentOf({ "/a": { post: { ...done, ...fields } } });
  const at = "/paths/~1a/post";

  it.each<[string, object, string, string]>([
    [
      "a schema",
      withSchema({ type: "object", properties: { a: { $ref } } }),
      "/paths/~1a/get/responses/200/content/application~1json/schema/properties/a",
      "so the type is `unknown`",
    ],
    [
      "a parameter",
      operation({ parameters: [{ $ref }] }),
      `${at}/parameters/0`,
      "so the parameter is left out",
    ],
    [
      "a list of parameters",
      operation({ parameters: { $ref } }),
      `${at}/parameters`,
      "so the list of parameters is left out",
    ],
    ["a body", operation({ requestBody: { $ref } }), `${at}/requestBody`, "so any JSON can be sent"],
    [
      "a response",
      operation({ responses: { "200": { $ref }, "400": ok } }),
      `${at}/responses/200`,
      "so what the response holds is unknown",
    ],
    [
      "a header",
      operation({ responses: { "200": { ...ok, headers: { a: { $ref } } } } }),
      `${at}/responses/200/headers/a`,
      "so the header is left out",
    ],
    [
      "a link",
      operation({ responses: { "200": { ...ok, links: { a: { $ref } } } } }),
      `${at}/responses/200/links/a`,
      "so the link is left out",
    ],
    [
      "a callback",
      operation({ callbacks: { a: { $ref } } }),
      `${at}/callbacks/a`,
      "so the callback is left out",
    ],
    ["an operation", documentOf({ "/a": { post: { $ref }, get: done } }), at, "so the operation is left out"],
    [
      "a path item",
      documentOf({ "/a": { $ref }, "/b": { get: done } }),
      "/paths/~1a",
      "so the path item is left out",
    ],
    [
      "a security scheme",
      documentOf({}, { components: { securitySchemes: { a: { $ref } } } }),
      "/components/securitySchemes/a",
      "so the security scheme is left out",
    ],
  ])("%s", async (_what, document, pointer, loss) => {
    const { diagnostics, files } = await generate({ input: document });
    expect(diagnostics.filter(({ severity }) => severity !== "info")).toEqual([
      expect.objectContaining({
        code: "ref-dangling",
        severity: "warning",
        message: `\`${$ref}\` does not exist in the document, ${loss}.`,
        location: expect.objectContaining({ pointer }) as object,
      }),
    ]);
    expect(files.length).toBeGreaterThan(0);
    expect((await faultsOf(generate({ input: document, strict: true })))[0]).toMatch(/error ref-dangling/);
  });

  it.each([
    ["#/components/schemas/Pett", "Did you mean `#/components/schemas/Pet`?"],
    ["#/component/schemas/Pet", "Did you mean `#/components/schemas/Pet`?"],
    ["#/definitions/Pet", "Check the spelling, or add what it refers to."],
    ["#/components/schemas/Horse", "Check the spelling, or add what it refers to."],
  ])("%s is met with a hint", async (wrong, hint) => {
    const schemas = { Pet: { type: "string" }, A: { $ref: wrong } };
    const { diagnostics } = await generate({ input: documentOf({}, { components: { schemas } }) });
    expect(diagnostics.filter(({ code }) => code === "ref-dangling").map((found) => found.hint)).toEqual([
      hint,
    ]);
  });

  it("and is reported once, where the last reference of a chain is", async () => {
    const parameters = { P: { $ref: "#/components/parameters/Q" }, Q: { $ref } };
    const found = await findingsOf({
      ...operation({ parameters: [{ $ref: "#/components/parameters/P" }] }),
      components: { parameters },
    });
    expect(found).toEqual(["ref-dangling /components/parameters/Q"]);
  });
});
