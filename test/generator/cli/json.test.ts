import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openFolder, pets } from "./folder.js";
import type { CliFolder } from "./folder.js";

const [, schema = ""] = /^```json schema\n(.*?)^```/ms.exec(readFileSync("docs/json.md", "utf8")) ?? [];
const validate = new Ajv2020({ strictTypes: false }).compile(JSON.parse(schema) as object);

let folder: CliFolder;
beforeAll(async () => {
  folder = await openFolder();
  await folder.write("pets.yaml", pets);
  await folder.write("wrong.yaml", pets.replace("schemas/Pet", "schemas/Pett"));
  await folder.write("broken.yaml", "a: [");
  await folder.write("specpress.config.json", `{ "input": 1 }`);
});
afterAll(() => folder.remove());

describe("what --json prints is as docs/json.md says", () => {
  it.each([
    ["a package that is made", ["generate", "pets.yaml", "-o", "out"], 0],
    ["one that is made already", ["generate", "pets.yaml", "-o", "out"], 0],
    ["one that is up to date", ["check", "pets.yaml", "-o", "out"], 0],
    ["one that is stale", ["check", "pets.yaml", "-o", "nowhere"], 1],
    ["one with warnings", ["generate", "wrong.yaml", "-o", "wrong"], 0],
    ["a document that is not valid", ["generate", "broken.yaml", "-o", "broken"], 1],
    ["a config that is not valid", ["generate"], 1],
  ])("for %s", async (_, args, expected) => {
    const { code, stdout } = await folder.specpress(...args, "--json");
    const printed = JSON.parse(stdout) as { ok: boolean };
    validate(printed);
    expect(validate.errors).toBeNull();
    expect([code, printed.ok]).toEqual([expected, expected === 0]);
  });
});
