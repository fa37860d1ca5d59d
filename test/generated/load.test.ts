import { describe, expect, it } from "vitest";
import { run } from "../support/workspace.js";

describe("two thousand calls, 256 at a time,", () => {
  it("end as the rules say against a server that answers, refuses, resets and stalls at random", async () => {
    const args = ["--expose-gc", "bench/load.js", "2000", "7"];
    const { code, stdout, stderr } = await run(process.execPath, args, process.cwd());
    expect(stderr).toBe("");
    const report = JSON.parse(stdout) as { counts: Record<string, number>; wrong: number; unhandled: number };
    expect(report).toMatchObject({ calls: 2000, wrong: 0, unhandled: 0 });
    expect(Object.keys(report.counts).sort()).toEqual([
      "ApiError 429",
      "ApiError 503",
      "ConnectionError",
      "TimeoutError",
      "done",
    ]);
    expect(code).toBe(0);
  });
});
