import { describe, expect, it } from "vitest";
import { generate } from "../../../../generator/generate.js";
import type { GenerateOptions } from "../../../../generator/options.js";

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
    expect(found.join("\n")).toMatch(/no security scheme `nobody`/);
  });

  it("cost a package nothing that does not name any", async () => {
    const [auth] = await made({});
    expect(auth).toBe("");
  });
});
