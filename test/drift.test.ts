import { expect, it } from "vitest";
import { run } from "./support/workspace.js";

it("generated/ is what the tool makes of spec/ today", async () => {
  const { code, stderr } = await run(process.execPath, ["dist/cli.js", "check"], process.cwd());
  expect(stderr).not.toMatch(/stale/i);
  expect(code).toBe(0);
});
