import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { emptyFolder, run } from "./support/workspace.js";
import type { Ended } from "./support/workspace.js";

const script = join(process.cwd(), "scripts/corpus.js");

interface Output {
  readonly rows: readonly { readonly document: string; readonly outcome: string }[];
  readonly totals: Readonly<Record<string, unknown>>;
}

let folder: Awaited<ReturnType<typeof emptyFolder>>;
const corpus = (...args: readonly string[]): Promise<Ended> =>
  run(process.execPath, [script, ...args], process.cwd());

beforeAll(async () => {
  folder = await emptyFolder();
  const write = (name: string, value: object): Promise<void> =>
    writeFile(join(folder.path, name), JSON.stringify(value));
  await mkdir(join(folder.path, "a/parts"), { recursive: true });
  const head = { openapi: "3.0.3", info: { title: "T", version: "1" } };
  const content = { "application/json": { schema: { $ref: "parts/pet.json" } } };
  const get = { operationId: "get", responses: { 200: { description: "OK", content } } };
  await write("a/good.json", { ...head, paths: { "/pets": { get } } });
  await write("a/parts/pet.json", { type: "object", properties: { openapi: { type: "string" } } });
  await write("a/parts/package.json", { openapi: {} });
  await write("bad.json", { ...head, paths: [] });
});
afterAll(() => folder.remove());

describe("npm run corpus", () => {
  it("gives one row for each document of a folder, and none for what documents refer to", async () => {
    const { code, stdout } = await corpus(folder.path, "--json");
    const { rows, totals } = JSON.parse(stdout) as Output;
    expect(rows).toEqual([
      expect.objectContaining({
        ...{
          document: expect.stringMatching(/a\/good\.json$/) as unknown,
          openapi: "3.0.3",
          outcome: "made",
        },
        ...{ operations: 1, functions: 1, schemas: 0, errors: 0, strict: 0, strictest: 0 },
      }),
      expect.objectContaining({
        ...{ document: expect.stringMatching(/bad\.json$/) as unknown, outcome: "refused", errors: 1 },
        detail: expect.stringContaining("error structure") as unknown,
      }),
    ]);
    expect(totals).toMatchObject({ documents: 2, made: 1, refused: 1, crashed: 0, timedOut: 0 });
    expect(code).toBe(0);
  });

  it("names documents by their source in Markdown, and says why one is refused", async () => {
    const sources = join(folder.path, "sources.txt");
    await writeFile(sources, JSON.stringify({ "bad.json": "owner/repository:spec/bad.json" }));
    const { stdout } = await corpus(join(folder.path, "bad.json"), "--markdown", "--sources", sources);
    expect(stdout).toMatch(
      /^\| owner\/repository `spec\/bad\.json`, version 1 \| 3\.0\.3 +\| 0 +\| 0 +\| refused/m,
    );
    expect(stdout).toMatch(
      /^- owner\/repository `spec\/bad\.json`: refused\. `structure`: According to the OpenAPI schema/m,
    );
    expect(stdout).not.toContain(folder.path);
  });

  it("goes on after a document that takes too long, and exits with 1", async () => {
    const { code, stdout } = await corpus(folder.path, "--json", "--timeout", "0.01");
    expect((JSON.parse(stdout) as Output).totals).toMatchObject({ documents: 2, timedOut: 2 });
    expect(code).toBe(1);
  });

  it.each([[[]], [["--nonsense"]]])("with %j says how it is used, and exits with 2", async (args) => {
    const { code, stdout, stderr } = await corpus(...args);
    expect([code, stdout]).toEqual([2, ""]);
    expect(stderr).toContain("npm run corpus -- <files or folders>");
  });
});
