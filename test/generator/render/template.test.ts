import { readFileSync } from "node:fs";
import { describe, expect, expectTypeOf, it } from "vitest";
import { resourceNames } from "../../../generator/render/resource.js";
import { readReplacedTemplates } from "../../../generator/render/replaced-templates.js";
import { misuses, shapeOf } from "../../../generator/render/shape.js";
import { openTemplates } from "../../../generator/render/template.js";
import { readTemplate } from "../../../generator/render/template-uses.js";
import { viewShapes } from "../../../generator/render/views.js";
import type { Views } from "../../../generator/render/views.js";
import { faultsOf, inFolder } from "../../support/document.js";

const faultsIn = (text: string): readonly string[] =>
  readTemplate(text).faults.map(({ message, line, column }) => `${line}:${column} ${message}`);

describe("the views of templates", () => {
  it("are those in views.ts: `npm run build` writes it", () => {
    const templates = resourceNames(".").filter((name) => name.endsWith(".hbs"));
    const shapes = templates.map((name) => {
      const text = readFileSync(new URL(`../../../templates/${name}`, import.meta.url), "utf8");
      return [name.replace(".hbs", ""), shapeOf(readTemplate(text).uses)];
    });
    expect(viewShapes).toEqual(Object.fromEntries(shapes));
  });

  it("are types: what is printed is text, what is tested a flag, what is looped over a list", () => {
    expectTypeOf<Views["client/oauth"]>().toEqualTypeOf<{ readonly flows: string }>();
    expectTypeOf<Views["client/index"]["hasTypes"]>().toEqualTypeOf<boolean>();
    expectTypeOf<Views["client/index"]["operationModules"]>().toEqualTypeOf<readonly string[]>();
    expectTypeOf<Views["client/class"]["groups"][number]["property"]>().toEqualTypeOf<string>();
    // @ts-expect-error A view has to be complete.
    expect(() => openTemplates()("client/oauth", {})).toThrow();
  });

  it("hold what is used in loops and branches", () => {
    const text =
      "{{a}}{{#if b}}{{c}}{{else}}{{d}}{{/if}}{{#each e}}{{this}}{{/each}}{{#each f}}{{g}}{{#unless h}}{{/unless}}{{/each}}";
    expect(shapeOf(readTemplate(text).uses)).toEqual({
      a: "string",
      b: "boolean",
      c: "string",
      d: "string",
      e: ["string"],
      f: [{ g: "string", h: "boolean" }],
    });
  });
});

describe("a template", () => {
  it.each([
    ["{{#each x}}", "1:1 Unexpected end of the template."],
    ["a\n\n{{x", "3:1 Unexpected character."],
    ["{{#each x}}{{/if}}", "1:4 each doesn't match if."],
    ["a\n{{upper x}}", "2:1 There is no helper `upper`."],
    ["{{x y=1}}", "1:1 There is no helper `x`."],
    ["{{#with x}}{{/with}}", "1:1 There is no helper `with`; use `each`, `if` or `unless`."],
    ["{{#if}}{{/if}}", "1:1 `#if` takes one field."],
    ["{{#each x as |y|}}{{/each}}", "1:1 `#each` takes nothing but a field."],
    ["{{> part}}", "1:1 A template can print fields, and use `#each`, `#if` and `#unless`."],
    ["{{../x}}", "1:3 `../x` is not a field: a template reads the fields of its view, or `this` in a loop."],
    ["{{x.y}}", "1:3 `x.y` is not a field: a template reads the fields of its view, or `this` in a loop."],
    [
      "{{@root}}",
      "1:3 `@root` is not a field: a template reads the fields of its view, or `this` in a loop.",
    ],
  ])("%j is at fault: %s", (text, fault) => {
    expect(faultsIn(text)).toEqual([fault]);
  });

  it("can use what its view has, in any way that its type allows", () => {
    const shape = { text: "string", flag: "boolean", list: [{ name: "string" }], lines: ["string"] } as const;
    const problems = (text: string) => misuses(readTemplate(text).uses, shape).map(({ message }) => message);
    expect(
      problems("{{#if text}}{{text}}{{/if}}{{#each list}}{{name}}{{/each}}{{#each lines}}{{this}}{{/each}}"),
    ).toEqual([]);
    expect(problems("{{title}}")).toEqual([
      "The view has no field `title`; its fields are text, flag, list, lines.",
    ]);
    expect(problems("{{#each list}}{{text}}{{/each}}")).toEqual([
      "The view of `list` has no field `text`; its fields are name.",
    ]);
    expect(problems("{{flag}}{{list}}{{#each text}}{{/each}}")).toEqual([
      "`flag` is not text.",
      "`list` is not text.",
      "`text` is not a list.",
    ]);
    expect(problems("{{toString}}{{#if constructor}}{{/if}}")).toHaveLength(2);
  });
});

describe("templates of a folder", () => {
  it("replace those of the same name", async () => {
    const files = { "templates/client/oauth.hbs": "// {{flows}}\n", "templates/notes.md": "" };
    const replaced = await inFolder(files, async (cwd) => readReplacedTemplates("templates", cwd));
    expect(openTemplates(replaced)("client/oauth", { flows: "{}" })).toBe("// {}\n");
    expect(openTemplates()("client/oauth", { flows: "{}" })).toContain(
      "export const oauthFlows = {} as const;",
    );
  });

  it.each([
    [
      { "client/oauth.hbs": "// {{flows}}\n{{flow}}" },
      "templates/client/oauth.hbs:2:3: error template-field-unknown: The view has no field `flow`; its fields are flows.",
    ],
    [
      { "client/oauth.hbs": "{{#if flows}}" },
      "templates/client/oauth.hbs:1:1: error template-invalid: Unexpected end of the template.",
    ],
    [
      { "client/oauth.hbs": "\n{{json flows}}" },
      "templates/client/oauth.hbs:2:1: error template-invalid: There is no helper `json`.",
    ],
  ])("are checked when they are read: %j", async (files, fault) => {
    const texts = Object.fromEntries(
      Object.entries(files).map(([name, text]) => [`templates/${name}`, text]),
    );
    const read = async (cwd: string): Promise<unknown> => readReplacedTemplates("templates", cwd);
    expect(await faultsOf(inFolder(texts, read))).toEqual([fault]);
  });

  it("have to be templates of the package, in a folder that exists", async () => {
    const read = (cwd: string) => readReplacedTemplates("templates", cwd);
    const [unknown] = await faultsOf(inFolder({ "templates/readme.hbs": "" }, async (cwd) => read(cwd)));
    expect(unknown).toMatch(
      /^templates\/readme\.hbs:1:1: error template-unknown: There is no template `readme\.hbs`.*package\/README\.hbs/,
    );
    expect(await faultsOf(inFolder({}, async (cwd) => read(cwd)))).toEqual([
      "error templates-not-found: There is no folder templates.",
    ]);
  });
});
