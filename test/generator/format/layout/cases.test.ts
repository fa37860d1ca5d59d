import { readdirSync } from "node:fs";
import { expect, it } from "vitest";
import { check } from "../../../../generator/check/check.js";
import { load } from "../../../../generator/load/load.js";
import { buildModel } from "../../../../generator/model/build.js";
import { allOutputs, reservedNames } from "../../../../generator/outputs/registry.js";
import { runOutputs } from "../../../../generator/outputs/run.js";
import { openTemplates } from "../../../../generator/render/template.js";
import { judge, type Judged } from "./judge.js";

async function judgedStatements(name: string): Promise<readonly Judged[]> {
  const outputs = allOutputs(undefined);
  const { document } = await check(await load(`test/cases/${name}/spec.yaml`, {}));
  if (document === null) throw new Error(`The document of ${name} has errors.`);
  const { sdk } = buildModel(document, {}, reservedNames(outputs));
  const files = runOutputs(outputs, sdk, openTemplates(), {});
  const sources = files.filter(({ path, format = true }) => format && path.endsWith(".ts"));
  return (await Promise.all(sources.map(({ text }) => judge(text)))).flat();
}

it("the packages of all cases are laid out as Prettier does, nearly all without it", async () => {
  const judged: Judged[] = [];
  for (const name of readdirSync("test/cases")) judged.push(...(await judgedStatements(name)));
  const known = judged.filter(({ layout }) => layout !== null);
  expect(known.filter(({ layout, expected }) => layout !== expected)).toEqual([]);
  expect(known.length / judged.length).toBeGreaterThan(0.99);
});
