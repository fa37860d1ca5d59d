import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { diagnosticCodes } from "../generator/diagnostic-codes.js";
import { checkCodes } from "../generator/diagnostic-codes/check.js";
import { loadCodes } from "../generator/diagnostic-codes/load.js";
import { modelCodes } from "../generator/diagnostic-codes/model.js";
import { packageCodes } from "../generator/diagnostic-codes/package.js";
import { settingsCodes } from "../generator/diagnostic-codes/settings.js";
import { rerun, sectionsOf } from "./support/diagnostic-pages.js";

const tables = {
  load: loadCodes,
  check: checkCodes,
  model: modelCodes,
  package: packageCodes,
  settings: settingsCodes,
};

/** Codes whose examples would take a minute, or a system that fails; their own tests show them. */
const withoutExample = ["output-locked", "system-failed"];

function pageOf(name: string): string {
  return readFileSync(`docs/diagnostics/${name}.md`, "utf8");
}

describe.each(Object.entries(tables))("the page about the codes of `%s`", (name, codes) => {
  const page = pageOf(name);
  const sections = sectionsOf(page);

  it("has a section for each code, with its severity and hint", () => {
    const told = sections.map(({ code, severity, hint }) => [code, { severity, hint }]);
    expect(Object.fromEntries(told)).toEqual(codes);
    expect(sections.map(({ code }) => code)).toEqual(Object.keys(codes));
  });

  it("shows what specpress prints of each example; `-u` writes it", async () => {
    const [head = ""] = page.split(/^(?=## )/m);
    const texts: string[] = [];
    for (const { code, text } of sections) {
      texts.push(await rerun({ code, text }));
      if (!withoutExample.includes(code))
        expect(texts.at(-1)).toMatch(new RegExp(`^(.*:\\d+:\\d+: )?${severityOf(code)} ${code}: `, "m"));
    }
    await expect([head, ...texts].join("")).toMatchFileSnapshot(`../docs/diagnostics/${name}.md`);
  });
});

function severityOf(code: string): string {
  return diagnosticCodes[code as keyof typeof diagnosticCodes].severity;
}

describe("the list of all codes", () => {
  it("leads to each section, and says what it says first", () => {
    const list = readFileSync("docs/diagnostics.md", "utf8");
    const rows = [...list.matchAll(/^\| \[`([\w-]+)`\]\((\S+)\) *\| (\w+) *\| (.*?) *\|$/gm)].map((row) =>
      row.slice(1),
    );
    const expected = Object.keys(tables).flatMap((name) =>
      sectionsOf(pageOf(name)).map(({ code, severity, summary }) => [
        code,
        `diagnostics/${name}.md#${code}`,
        severity,
        summary,
      ]),
    );
    expect(rows).toEqual(expected);
  });

  it("holds no code that nothing reports", () => {
    const text = readdirSync("generator", { recursive: true, encoding: "utf8" })
      .filter((name) => name.endsWith(".ts") && !name.startsWith("diagnostic-codes"))
      .map((name) => readFileSync(join("generator", name), "utf8"))
      .join("\n");
    expect(Object.keys(diagnosticCodes).filter((code) => !text.includes(`"${code}"`))).toEqual([]);
  });
});
