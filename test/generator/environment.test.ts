import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { loadConfig } from "../../generator/config.js";
import { generate } from "../../generator/generate.js";
import type { GenerateOptions } from "../../generator/options.js";

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "specpress-"));
});
afterAll(() => rm(folder, { recursive: true }));

describe("a config file whose settings cannot be used is refused", () => {
  it.each<[string, object, RegExp]>([
    ["a name with a sign", { env: { a: "A-B" } }, /`env.a` holds "A-B"/],
    ["a pair without a password", { env: { a: { username: "A" } } }, /`env.a` holds {"username":"A"}/],
    ["a pair with more", { env: { a: [{ username: "A", password: "B", x: "C" }] } }, /`env.a` holds/],
    ["a number", { env: { a: ["A", 1] } }, /`env.a` holds 1/],
    ["a header with a space", { idempotencyHeader: "My Key" }, /`idempotencyHeader` is no name of a header/],
    ["a header that is no text", { idempotencyHeader: true }, /`idempotencyHeader` is boolean/],
  ])("%s", async (what, settings, message) => {
    const config = { input: "a.yaml", output: "b", ...settings };
    // A name of its own each, for a module is read once.
    const name = `config-${what.replaceAll(" ", "-")}.json`;
    await writeFile(join(folder, name), JSON.stringify(config));
    await expect(loadConfig(folder, name)).rejects.toThrow(message);
  });
});

describe("environment variables", () => {
  const input = "test/cases/security/spec.yaml";
  const made = async (
    env: GenerateOptions["env"] & object,
  ): Promise<readonly [string, readonly string[]]> => {
    const { files, diagnostics } = await generate({ input, env });
    const client = files.find(({ path }) => path === "src/client.ts")?.text ?? "";
    const found = diagnostics.filter(({ code }) => code === "env-unmatched").map(({ message }) => message);
    return [/auth: \{[^}]*\}/.exec(client)?.[0].replace(/\s+/g, " ") ?? "", found];
  };

  it("go into the client, each kind of scheme by its own names", async () => {
    const pairs = [
      { username: "A_USER", password: "A_PASSWORD" },
      { username: "B_USER", password: "B_PASSWORD" },
    ];
    const [auth, found] = await made({ api_key: ["A_KEY", "B_KEY"], basic: pairs });
    expect(auth).toContain('apiKey: textFromEnvironment("A_KEY", "B_KEY")');
    expect(auth).toContain('basicFromEnvironment(["A_USER", "A_PASSWORD"], ["B_USER", "B_PASSWORD"])');
    expect(found).toEqual([]);
  });

  it("that do not fit the document are reported and left out", async () => {
    const [auth, found] = await made({ nobody: "A", basic: "B", api_key: { username: "C", password: "D" } });
    expect(auth).toBe("");
    expect(found).toHaveLength(3);
    expect(found.join("\n")).toMatch(/`nobody`, which the document does not have/);
  });

  it("cost a package nothing that does not name any", async () => {
    const [auth] = await made({});
    expect(auth).toBe("");
  });
});
