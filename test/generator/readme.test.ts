import { describe, expect, it } from "vitest";
import { generate } from "../../generator/generate.js";
import { typeErrors } from "../support/type-check.js";

async function packageOf(name: string) {
  const cwd = new URL(`../cases/${name}/`, import.meta.url).pathname;
  const { files } = await generate({ input: "spec.yaml", cwd, package: { name } });
  return { files, readme: files.find(({ path }) => path === "README.md")?.text ?? "" };
}

describe("the README of a package", () => {
  it("shows how files are passed where a body has parts, in code that type-checks", async () => {
    const { files, readme } = await packageOf("multipart-parts");
    const [, code = ""] = /## Files\n.*?```ts\n(.*?)```/s.exec(readme) ?? [];
    expect(code).toContain("part(");
    const sources = files.filter(({ path }) => path.startsWith("src/"));
    const example = { path: "example.ts", text: code.replace('"multipart-parts"', '"./src/index.js"') };
    expect(typeErrors([...sources, example])).toEqual([]);
  });

  it("does not where none has", async () => {
    const { readme } = await packageOf("xml-text");
    expect(readme).not.toContain("## Files");
  });
});
