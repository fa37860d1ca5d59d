import { afterEach, describe, expect, it, vi } from "vitest";
import { basicFromEnvironment, textFromEnvironment } from "../../../templates/runtime/auth/environment.js";

afterEach(() => {
  vi.unstubAllEnvs();
  vi.unstubAllGlobals();
});

const pairs = [
  ["T_SID", "T_TOKEN"],
  ["T_KEY", "T_SECRET"],
] as const;

describe("credentials of the environment", () => {
  it.each<readonly [string, Record<string, string>, object | undefined]>([
    ["nothing", {}, undefined],
    ["the first pair", { T_SID: "a", T_TOKEN: "b" }, { username: "a", password: "b" }],
    ["the second pair", { T_KEY: "c", T_SECRET: "d" }, { username: "c", password: "d" }],
    ["both pairs", { T_SID: "a", T_TOKEN: "b", T_KEY: "c", T_SECRET: "d" }, { username: "a", password: "b" }],
    ["half of a pair", { T_SID: "a" }, undefined],
    ["half of the first pair", { T_SID: "a", T_KEY: "c", T_SECRET: "d" }, { username: "c", password: "d" }],
    ["an empty text", { T_SID: "a", T_TOKEN: "" }, undefined],
  ])("where %s is set", (_what, variables, wanted) => {
    for (const [name, value] of Object.entries(variables)) vi.stubEnv(name, value);
    expect(basicFromEnvironment(...pairs)).toEqual(wanted);
  });

  it("that are text come from the first variable that is set", () => {
    vi.stubEnv("T_B", "b");
    expect([textFromEnvironment("T_A", "T_B"), textFromEnvironment("T_A")]).toEqual(["b", undefined]);
  });

  it.each([[undefined], [{}]])("are undefined when `process` is %o, as in browsers", (process) => {
    vi.stubGlobal("process", process);
    expect([basicFromEnvironment(...pairs), textFromEnvironment("PATH")]).toEqual([undefined, undefined]);
  });
});
