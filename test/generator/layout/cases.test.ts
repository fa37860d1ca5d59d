import { readdirSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";
import { check } from "../../../generator/check/check.js";
import { LaidOut } from "../../../generator/layout/laid-out.js";
import { load } from "../../../generator/load/load.js";
import { buildModel } from "../../../generator/model/build.js";
import { allOutputs, reservedNames } from "../../../generator/outputs/registry.js";
import { runOutputs } from "../../../generator/outputs/run.js";
import { openTemplates } from "../../../generator/render/template.js";
import { judge, judgeMade, type Judged } from "./judge.js";

const judged: Judged[] = [];
const made: Judged[] = [];

async function judgeCase(name: string): Promise<void> {
  const outputs = allOutputs(undefined);
  const { document } = await check(await load(`test/cases/${name}/spec.yaml`, {}));
  if (document === null) throw new Error(`The document of ${name} has errors.`);
  const { sdk } = buildModel(document, {}, reservedNames(outputs));
  const laidOut = new LaidOut();
  for (const { path, text, format = true } of runOutputs(outputs, sdk, openTemplates(), {}, laidOut)) {
    if (!format || !path.endsWith(".ts")) continue;
    judged.push(...(await judge(text)));
    made.push(...(await judgeMade(text, laidOut)));
  }
}

describe("the packages of all cases", () => {
  beforeAll(async () => {
    for (const name of readdirSync("test/cases")) await judgeCase(name);
  });

  it("are laid out as Prettier does, nearly all without it", () => {
    const known = judged.filter(({ layout }) => layout !== null);
    expect(known.filter(({ layout, expected }) => layout !== expected)).toEqual([]);
    expect(known.length / judged.length).toBeGreaterThan(0.99);
  });

  it("have types that are laid out as they are made, as Prettier does", () => {
    const types = judged.filter(({ text }) => /^export (?:interface|type) /m.test(text));
    expect(made.filter(({ layout, expected }) => layout !== expected)).toEqual([]);
    expect(made.length / types.length).toBeGreaterThan(0.5);
  });
});
