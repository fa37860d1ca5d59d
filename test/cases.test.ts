import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { formatDiagnostic } from "../generator/diagnostics.js";
import { generate } from "../generator/generate.js";
import type { Generated } from "../generator/generate.js";
import { besideEachOther } from "./support/beside.js";
import { importPackage, makeCall, readCalls } from "./support/calls.js";
import { typeErrors } from "./support/type-check.js";
import { emptyFolder } from "./support/workspace.js";

const folder = new URL("cases/", import.meta.url).pathname;
const cases = readdirSync(folder).filter((name) => existsSync(join(folder, name, "spec.yaml")));

/** What a case pins down: what the document made, not what every package holds. */
function isExpected(path: string): boolean {
  return /^src\/(types|client|headers|operations\/.*)\.ts$/.test(path);
}

const packages = new Map<string, Generated>();

beforeAll(async () => {
  for (const name of cases) {
    packages.set(
      name,
      await generate({ input: "spec.yaml", cwd: join(folder, name), package: { name: `@cases/${name}` } }),
    );
  }
});

describe("each case folder's document gives its expected files", () => {
  it.each(cases)("%s", async (name) => {
    const made = packages.get(name);
    for (const { path, text } of (made?.files ?? []).filter((file) => isExpected(file.path))) {
      await expect(text).toMatchFileSnapshot(join(folder, name, "expected", path.replace("src/", "")));
    }
    const diagnostics = (made?.diagnostics ?? []).map((item) => `${formatDiagnostic(item)}\n`).join("\n");
    await expect(diagnostics).toMatchFileSnapshot(join(folder, name, "expected", "diagnostics.txt"));
  });

  it("all of them type-check under the strictest flags, and so does the code that uses them", () => {
    const files = besideEachOther([...packages].map(([name, made]) => [name, made.files] as const));
    const usages = cases
      .filter((name) => existsSync(join(folder, name, "usage.ts")))
      .map((name) => ({
        path: `${name}/usage.ts`,
        text: readFileSync(join(folder, name, "usage.ts"), "utf8"),
      }));
    expect(typeErrors([...files, ...usages])).toEqual([]);
  });
});

describe("the calls of a case send and give what it says", () => {
  let made: Awaited<ReturnType<typeof emptyFolder>>;
  beforeAll(async () => {
    made = await emptyFolder();
  });
  afterAll(() => made.remove());

  const modules = new Map<string, ReturnType<typeof importPackage>>();
  function moduleOf(name: string): ReturnType<typeof importPackage> {
    const module = modules.get(name) ?? importPackage(packages.get(name)?.files ?? [], join(made.path, name));
    modules.set(name, module);
    return module;
  }

  const calls = cases.flatMap((name) =>
    readCalls(join(folder, name)).map((call, index) => ({ name, number: index + 1, call })),
  );
  it.each(calls)("$name, call $number: $call.call", async ({ name, call }) => {
    const { sends, gives } = await makeCall(await moduleOf(name), call);
    expect({ sends, gives }).toEqual({ sends: call.sends, gives: call.gives });
  });
});
