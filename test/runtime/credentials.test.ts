import { describe, expect, it } from "vitest";
import { apiKeyHeader, apiKeyQuery, basic, bearer } from "../../templates/runtime/auth.js";
import { authorize } from "../../templates/runtime/credentials.js";
import type { Requirements } from "../../templates/runtime/credentials.js";
import { ConfigError } from "../../templates/runtime/errors.js";
import type { Middleware } from "../../templates/runtime/options.js";
import { emptyParts } from "./parts.js";

const schemes = { a: apiKeyHeader("x-a"), b: apiKeyHeader("x-b"), c: apiKeyQuery("c"), token: bearer, basic };

/** The schemes that leave a trace in the request, or what is wrong. */
async function written(requirements: Requirements, given: Record<string, unknown>): Promise<string> {
  const parts = emptyParts();
  try {
    const any = await authorize(parts, { schemes, security: requirements, auth: given }, []);
    const headers = [...parts.headers].map(([name, value]) => `${name}=${value}`);
    return [any, ...headers, ...parts.query].join(" ");
  } catch (error) {
    expect(error).toBeInstanceOf(ConfigError);
    return (error as Error).message;
  }
}

describe("of the requirements, which are any of lists of all", () => {
  it.each<readonly [string, Requirements, Record<string, unknown>, string]>([
    ["none is needed", [[]], { a: "1" }, "false"],
    ["one is given", [["a"]], { a: "1" }, "true x-a=1"],
    ["one is not given", [["a"]], { b: "2" }, "`auth` needs a"],
    ["two are needed and given", [["a", "b"]], { a: "1", b: "2" }, "true x-a=1 x-b=2"],
    ["two are needed and one is given", [["a", "b"]], { a: "1" }, "`auth` needs a and b"],
    ["the second is met", [["a", "b"], ["c"]], { a: "1", c: "3" }, "true c=3"],
    ["both are met: the first", [["b"], ["a"]], { a: "1", b: "2" }, "true x-b=2"],
    ["none is met", [["a", "b"], ["c"]], { a: "1" }, "`auth` needs a and b, or c"],
    ["nothing would do, but one is given: first", [[], ["a"]], { a: "1" }, "true x-a=1"],
    ["nothing would do, but one is given: last", [["a"], []], { a: "1" }, "true x-a=1"],
    ["nothing would do, and nothing is given", [[], ["a"]], {}, "false"],
    ["nothing would do, and half is given", [["a", "b"], []], { a: "1" }, "false"],
    ["undefined is not given", [["a"]], { a: undefined }, "`auth` needs a"],
    ["an empty text is not given", [["a"]], { a: "" }, "`auth` needs a"],
    ["what is given but not asked for stays", [["a"]], { a: "1", b: "2" }, "true x-a=1"],
  ])("%s", async (_what, requirements, given, wanted) => {
    expect(await written(requirements, given)).toBe(wanted);
  });

  it("a header of the caller's own stands for all of them", async () => {
    const parts = emptyParts();
    parts.headers.set("authorization", "Mine");
    expect(await authorize(parts, { schemes, security: [["a"]], auth: {} }, [])).toBe(false);
    expect(parts.headers.get("authorization")).toBe("Mine");
  });
});

describe("a credential that is a function", () => {
  it.each<readonly [string, () => unknown]>([
    ["at once", () => "t"],
    ["later", async () => "t"],
  ])("is asked for each attempt and may answer %s", async (_when, token) => {
    expect(await written([["token"]], { token })).toBe("true authorization=Bearer t");
  });

  it("fails the attempt as it fails", async () => {
    const reason = new Error("no token");
    const given = { token: () => Promise.reject(reason) };
    const call = { schemes, security: [["token"]], auth: given };
    await expect(authorize(emptyParts(), call, [])).rejects.toBe(reason);
  });

  it("may stand around the attempt, closest to the request", async () => {
    const outer: Middleware = (request, next) => next(request);
    const inner: Middleware = (request, next) => next(request);
    const use = [outer];
    const token = (around: Middleware[]): string => (around.push(inner), "t");
    await authorize(emptyParts(), { schemes, security: [["token"]], auth: { token } }, use);
    expect(use).toEqual([outer, inner]);
  });
});

describe("credentials in a header", () => {
  it("are UTF-8 and base64 for basic", async () => {
    const credentials = { username: "ü", password: "p:ä" };
    const encoded = Buffer.from("ü:p:ä").toString("base64");
    expect(await written([["basic"]], { basic: credentials })).toBe(`true authorization=Basic ${encoded}`);
  });

  it("are not shown when no header can carry them", async () => {
    expect(await written([["a"]], { a: "s3cret\r\nx: y" })).toBe("`x-a` cannot carry this value");
  });
});
