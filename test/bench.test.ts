import { execFileSync } from "node:child_process";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, it } from "vitest";
import { emptyFolder } from "./support/workspace.js";

it("the benchmark measures runs and their output, and reports tables and charts", async ({
  onTestFinished,
}) => {
  const folder = await emptyFolder();
  onTestFinished(folder.remove);
  const args = "bench/peers.js test/cases/accept/spec.yaml --only specpress --rounds 1 --report".split(" ");
  execFileSync(process.execPath, [...args, folder.path]);
  const page = await readFile(join(folder.path, "benchmarks.md"), "utf8");
  for (const name of ["specpress", "specpress, unchanged", "specpress, one edit"]) {
    expect(page).toMatch(new RegExp(`^\\| ${name} +(\\| +[\\d.]+ ){3}`, "m"));
  }
  expect(page).toMatch(/^\| specpress +(\| +[\d.]+ ){5}\|$/m);
  const chart = await readFile(join(folder.path, "benchmarks", "spec.svg"), "utf8");
  expect(chart.match(/<rect class="own"/g)).toHaveLength(4 * 3);
  expect(page).toContain("(benchmarks/spec.svg)");
});
