import { readFileSync } from "node:fs";
import { cp, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { commands } from "../generator/cli/commands.js";
import { generateCommand } from "../generator/cli/commands/generate.js";
import { helpOf, overview } from "../generator/cli/help.js";
import { pagingSettings } from "../generator/settings/paging.js";
import { rowsOf } from "../generator/settings/setting.js";
import type { Row } from "../generator/settings/setting.js";
import { settings } from "../generator/settings/settings.js";
import { strictestFlags, typeErrors } from "./support/type-check.js";
import { emptyFolder, run } from "./support/workspace.js";

const readme = readFileSync("README.md", "utf8");

function blocks(language: string): readonly string[] {
  return [...readme.matchAll(new RegExp(`^\`\`\`${language}\\n(.*?)^\`\`\``, "gms"))].map(
    ([, text = ""]) => text,
  );
}

/** The rows of a table of settings in Markdown, without the padding of its columns. */
function shownSettings(text: string): readonly string[] {
  const [, body = ""] = /^\| setting +\| what it is +\|\n\| -+ \| -+ \|\n((?:\|.*\n)*)/m.exec(text) ?? [];
  return body
    .trimEnd()
    .split("\n")
    .map((row) => row.replace(/^\| (.*?) +\| (.*?) *\|$/, "| $1 | $2 |"));
}

function settingRows(rows: readonly Row[]): readonly string[] {
  return rows.map(({ path, setting }) => `| \`${path.join(".")}\` | ${setting.docs} |`);
}

it("the page about paging shows the table of its settings as it is", () => {
  expect(shownSettings(readFileSync("docs/paging.md", "utf8"))).toEqual(settingRows(rowsOf(pagingSettings)));
});

describe("the README", () => {
  it("shows the command line's help as it is", () => {
    expect(blocks("text")).toContain(overview(commands));
    expect(blocks("text")).toContain(helpOf(generateCommand));
  });

  it("shows the table of settings as it is", () => {
    const rows = rowsOf(settings);
    const ofConfig = rows.filter(({ setting }) => setting.only?.use !== "api");
    expect(shownSettings(readme)).toEqual(settingRows(ofConfig));
    for (const { path, setting } of rows.filter((row) => !ofConfig.includes(row)))
      expect(readme.replaceAll("\n", " ")).toContain(`\`${path.join(".")}\` (${setting.docs})`);
  });

  it("has code without type errors", () => {
    const files = blocks("ts").map((code, index) => ({
      path: `readme-${index}.ts`,
      text: code
        .replace('"specpress"', '"../dist/index.js"')
        .replace('"@specpress/twilio-sync"', '"../generated/src/index.js"'),
    }));
    expect(files.length).toBe(2);
    // A config file is a default export without a type of its own.
    expect(typeErrors(files, { ...strictestFlags, isolatedDeclarations: false })).toEqual([]);
  });

  it("shows what commands print as they print it, but for the seconds and the number of files", async () => {
    const folder = await emptyFolder();
    await cp("spec", join(folder.path, "spec"), { recursive: true });
    const broken = `openapi: 3.1.0
info: { title: Pets, version: 1.0.0 }
servers: [{ url: "https://example.com" }]
paths:
  /pets:
    get:
      operationId: listPets
      responses:
        "200":
          description: The pets.
          content:
            application/json:
              schema: { $ref: "#/components/schemas/Pett" }
components:
  schemas:
    Pet: { type: string }
`;
    await writeFile(join(folder.path, "broken.yaml"), broken);
    const shown = blocks("console").flatMap((text) => text.split(/^\$ /m).slice(1));
    const sessions = shown.map(
      (text) => [text.split("\n")[0] ?? "", text.slice(text.indexOf("\n") + 1)] as const,
    );
    const ours = sessions.filter(([command]) => command.startsWith("npx specpress"));
    expect(ours.length).toBe(2);
    for (const [command, printed] of ours) {
      const args = [join(process.cwd(), "dist/cli.js"), ...command.split(" ").slice(2)];
      const { stdout, stderr } = await run(process.execPath, args, folder.path);
      const untimed = (text: string): string => text.replace(/\(\d+\.\d s\)|\d+(?= written)/g, "#").trim();
      expect(untimed(stdout + stderr)).toBe(untimed(printed));
    }
    await folder.remove();
  });
});
