import { readFileSync, rmdirSync } from "node:fs";
import { expect, it } from "vitest";
import { systemFailure } from "../../../generator/cli/system-failure.js";
import { startServer } from "../../support/server.js";
import { failure } from "../../../generator/diagnostics.js";

async function fetchFromClosed(): Promise<unknown> {
  const server = await startServer(() => undefined);
  await server.close();
  return fetch(server.url);
}

async function thrownBy(work: () => unknown): Promise<unknown> {
  try {
    return await work();
  } catch (error) {
    return error;
  }
}

it.each<[string, () => unknown, string | null]>([
  ["a file that does not exist", () => readFileSync("/none/a"), "/none/a"],
  ["a folder that is none", () => rmdirSync("package.json"), "package.json"],
  ["a server that is gone", fetchFromClosed, null],
])("%s is a diagnostic", async (_what, work, file) => {
  const [item, ...more] = systemFailure(await thrownBy(work))?.diagnostics ?? [];
  expect(more).toEqual([]);
  expect(item).toMatchObject({ code: "system-failed", severity: "error" });
  expect(item?.location?.file ?? null).toBe(file);
});

it("a diagnostic stays as it is", () => {
  const error = failure("input-empty", "a");
  expect(systemFailure(error)).toBe(error);
});

it.each([
  new TypeError("a"),
  "a",
  null,
  undefined,
  Object.assign(new Error("a"), { code: "ERR_INVALID_ARG_TYPE" }),
])("%s is none", (error) => {
  expect(systemFailure(error)).toBeNull();
});
