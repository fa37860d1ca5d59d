import { describe, expect, it } from "vitest";
import { diagnostic } from "../../../../generator/diagnostics.js";
import type { Diagnostic, DiagnosticCode } from "../../../../generator/diagnostics.js";
import { reportText } from "../../../../generator/cli/report/report.js";
import type { Style } from "../../../../generator/cli/report/report.js";
import { inFolder } from "../../../support/document.js";

const at = (line: number, column: number, file = "a.yaml") => ({ file, line, column, pointer: "/a" });

function report(diagnostics: readonly Diagnostic[], style: Partial<Style> = {}): string {
  return reportText(diagnostics, {
    ...{ format: "text", detail: "some", isColoured: false, folder: "/nowhere" },
    ...style,
  });
}

const item = (code: DiagnosticCode, message: string, line = 1): Diagnostic =>
  diagnostic(code, message, at(line, 1), "");

describe("a diagnostic", () => {
  it("shows the lines around its place, with a caret", async () => {
    await inFolder({ "a.yaml": "one: 1\ntwo:\n\tthree: 漢字 x\n\nfive: 5\n" }, async (folder) => {
      const found = diagnostic("ref-dangling", "There is no x.", at(3, 12), "Check x.");
      expect(report([found], { folder })).toBe(`a.yaml:3:12: warning ref-dangling: There is no x.
  2 | two:
> 3 |   three: 漢字 x
    |               ^
  at /a
  hint: Check x.
`);
    });
  });

  it("shows the part of a long line that it is about, and nothing that a terminal would act on", async () => {
    const line = `${"x".repeat(5000)}\u001b[31m\u202e!${"y".repeat(5000)}`;
    await inFolder({ "a.yaml": line }, async (folder) => {
      const [, text = "", caret = ""] = report([diagnostic("ref-dangling", "!", at(1, 5007), "")], {
        folder,
      }).split("\n");
      expect(text).toMatch(/^> 1 \| x+\ufffd\[31m\\u202e!y+$/);
      expect(text.indexOf("!")).toBe(caret.indexOf("^"));
      expect(text.length).toBeLessThan(120);
    });
  });

  it("whose texts come from anywhere stays on its lines and does nothing to a terminal", () => {
    const text = "a\n::error::b\u001b[2J\u202ec";
    const found = {
      ...diagnostic("ref-dangling", text, at(1, 1, text), text),
      location: { ...at(1, 1, text), pointer: text },
    };
    expect(report([found]).split("\n")).toEqual([
      "a↵::error::b\ufffd[2J\\u202ec:1:1: warning ref-dangling: a↵::error::b\ufffd[2J\\u202ec",
      "  at a↵::error::b\ufffd[2J\\u202ec",
      "  hint: a↵::error::b\ufffd[2J\\u202ec",
      "",
    ]);
  });

  it("shows no lines of a file that is no text", async () => {
    await inFolder({ "a.yaml": "SECRET=1\0a" }, async (folder) => {
      expect(report([diagnostic("input-not-text", "!", at(1, 1), "")], { folder })).not.toContain("SECRET");
    });
  });

  it.each([
    ["at a URL", "https://example.com/a.yaml", 1],
    ["of standard input", "<stdin>", 1],
    ["that is not there", "missing.yaml", 1],
    ["beyond the end of its file", "a.yaml", 9],
  ])("%s shows no lines", async (_, file, line) => {
    await inFolder({ "a.yaml": "a: 1" }, async (folder) => {
      const found = diagnostic("ref-dangling", "There is no x.", at(line, 1, file), "");
      expect(report([found], { folder }).split("\n")).toEqual([
        `${file}:${line}:1: warning ref-dangling: There is no x.`,
        "  at /a",
        "",
      ]);
    });
  });

  it("has colours on a terminal", () => {
    const text = report([item("ref-dangling", "There is no x.")], { isColoured: true });
    expect(text).toContain("\u001b[33m");
    expect(text.replace(/\u001b\[\d+m/g, "")).toBe(report([item("ref-dangling", "There is no x.")]));
  });

  it("is an annotation for GitHub Actions", () => {
    const found = diagnostic("ref-dangling", "100%: a,\nb", at(3, 4, "a,b:c.yaml"), "Check it.");
    expect(report([found, diagnostic("output-stale", "Stale.", null, "")], { format: "github" })).toBe(
      `::error title=specpress%3A output-stale::Stale.
::warning file=a%2Cb%3Ac.yaml,line=3,col=4,title=specpress%3A ref-dangling::100%25: a,%0Ab%0ACheck it.
`,
    );
  });
});

describe("several diagnostics", () => {
  const warnings = [1, 2, 3, 4, 5].map((line) => item("ref-dangling", `w${line}`, line));
  const others = [item("mapping-unmatched", "m"), item("structure", "e"), item("server-unknown", "i")];
  const all = [...warnings.slice(0, 2), ...others, ...warnings.slice(2)];
  const messages = (text: string) => text.match(/(?<=: )\w\d?(?=$)/gm);

  it("come by severity and code, of each code the first ones, and the others are counted", () => {
    const text = report(all);
    expect(messages(text)).toEqual(["e", "w1", "w2", "w3", "m"]);
    expect(text).toMatch(/also: 2 more × ref-dangling, 1 × server-unknown \(--verbose shows them\)\n$/);
  });

  it("are all shown when asked for, or errors only", () => {
    expect(messages(report(all, { detail: "all" }))).toEqual(["e", "w1", "w2", "w3", "w4", "w5", "m", "i"]);
    expect(messages(report(all, { detail: "errors" }))).toEqual(["e"]);
  });

  it("that are errors are counted, too, when they are many", () => {
    const errors = Array.from({ length: 30 }, (_, index) => item("structure", `e${index % 10}`));
    expect(messages(report(errors))).toHaveLength(20);
    expect(report(errors)).toContain("also: 10 more × structure");
  });
});
