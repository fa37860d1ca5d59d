import { describe, expect, it } from "vitest";
import { checkedText as checked, head } from "../../support/checked.js";

describe("parameters", () => {
  const done = "responses: { 204: { description: Done } }";
  const at = (path: string, parameters: string, version = "3.0.3") =>
    checked(`${head(version)}paths:\n  ${path}:\n    get: { parameters: [${parameters}], ${done} }\n`);

  it.each(["3.0.3", "3.1.0", "3.2.0"])("of a path are required, in OpenAPI %s", async (version) => {
    for (const required of ["", "required: false,"]) {
      const { findings } = await at("/{a}", `{ name: a, in: path, ${required} schema: {} }`, version);
      expect(findings.map(({ code, pointer }) => `${code} ${pointer}`)).toEqual([
        `structure-tolerated /paths/~1{a}/get/parameters/0${required === "" ? "" : "/required"}`,
      ]);
      expect(findings[0]?.message).toContain("a path cannot be sent without its value");
    }
  });

  it("with a location one letter off are read as meant", async () => {
    const { said } = await at("/", "{ name: a, in: qeury, schema: {} }");
    expect(said).toEqual([
      'structure-tolerated: `"qeury"` is not a location of parameters; it is read as `query`.',
    ]);
  });

  it.each([
    ["{ name: a, in: formData, schema: {} }"],
    ["{ in: query, schema: {} }"],
    ["{ name: a, schema: {} }"],
    ["{ name: a b, in: header, schema: {} }"],
  ])("%s are left out with one warning", async (parameter) => {
    for (const version of ["3.0.3", "3.1.0"]) {
      const { findings } = await at("/", parameter, version);
      expect(findings.map(({ code }) => code)).toEqual(["structure-ignored"]);
      expect(findings[0]?.message).toContain("left out");
    }
  });

  it("may be references with a description", async () => {
    const text = `${head("3.1.0")}paths: { /a: { get: { parameters: [{ $ref: "#/components/parameters/A", description: B }], ${done} } } }
components: { parameters: { A: { name: a, in: query, schema: {} } } }
`;
    expect((await checked(text)).said).toEqual([]);
  });

  it("that are declared twice are told, and the last one is used", async () => {
    const { said } = await at(
      "/",
      "{ name: q, in: query, schema: {} }, { name: q, in: header, schema: {} }, { name: q, in: query, schema: { type: integer } }, { name: Q, in: header, schema: {} }",
    );
    expect(said).toEqual([
      "duplicate-parameter: An earlier parameter is also called `q` in query; this one is used, the earlier one is left out.",
      "duplicate-parameter: An earlier parameter is also called `Q` in header; this one is used, the earlier one is left out.",
    ]);
  });
});
