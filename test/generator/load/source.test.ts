import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { generate } from "../../../generator/generate.js";
import { load } from "../../../generator/load/load.js";
import { documentOf, faultsOf, inFolder } from "../../support/document.js";

const text = (value: string) => inFolder({ "a.txt": value }, (cwd) => load("a.txt", { cwd }));

describe("a text", () => {
  it("of one value of 9 MB overflows no stack", async () => {
    const title = `"[{\\\\" ${"x".repeat(9_000_000)}`;
    const { value } = await text(JSON.stringify({ openapi: "3.1.0", info: { title } }));
    expect(value).toEqual({ openapi: "3.1.0", info: { title } });
  });

  it.each([
    ["after its brace", '{ // comment\n"openapi": "3.1.0" }', "1:3"],
    ["before it", '// comment\n{ "openapi": "3.1.0" }', "1:1"],
    ["between two keys", '{ "openapi": "3.1.0",\n/* comment */ "info": {} }', "2:1"],
  ])("of JSON with a comment %s is refused at the comment", async (_what, json, place) => {
    expect(await faultsOf(text(json))).toEqual([
      expect.stringContaining(`a.txt:${place}: error input-syntax: The document is not valid JSON: `),
    ]);
  });

  it("of YAML with tags that are not known gives a warning for each", async () => {
    const { value, diagnostics } = await text("a: !include b.yaml\nb: !!js/regexp /x/\nc: !!str 1\n");
    expect(value).toEqual({ a: "b.yaml", b: "/x/", c: "1" });
    expect(diagnostics.map(({ code, message, location }) => [code, message, location?.line])).toEqual([
      ["yaml-tag-unknown", expect.stringContaining("`!include` is not known") as string, 1],
      ["yaml-tag-unknown", expect.stringContaining("`!!js/regexp` is not known") as string, 2],
    ]);
  });
});

describe("a URL with a user and a password", () => {
  const server = createServer((request, response) => {
    const isKnown = request.headers.authorization === `Basic ${btoa("user:s3cret%")}`;
    response
      .writeHead(isKnown ? 200 : 401)
      .end(JSON.stringify(documentOf({}, { servers: [{ url: "/v1" }] })));
  });
  let host = "";
  beforeAll(async () => {
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterAll(() => server.close());

  it("sends them, and puts them into nothing", async () => {
    const made = await generate({ input: `http://user:s3cret%25@${host}/spec` });
    expect(JSON.stringify(made)).not.toContain("s3cret");
    expect(made.inputs).toEqual([`http://${host}/spec`]);
    expect(JSON.stringify(made.sdk)).toContain(`http://${host}/v1`);
  });

  it("that the server refuses gives an error without them", async () => {
    const [fault = ""] = await faultsOf(load(`http://user:s3cre%@${host}/spec`, {}));
    expect(fault).toBe(
      `http://${host}/spec:1:1: error input-not-found: http://${host}/spec responded with status 401.`,
    );
  });
});
