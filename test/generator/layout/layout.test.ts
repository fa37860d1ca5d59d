import { format } from "prettier";
import { describe, expect, it } from "vitest";
import { printWidth } from "../../../generator/layout/doc.js";
import { formatTypeScript } from "../../../generator/format/typescript.js";
import { judge } from "./judge.js";

const prettier = (text: string) => format(text, { parser: "typescript", printWidth });

const long = "aVeryLongNameThatTakesALotOfRoomInALine";
const longer = `${long}${long}`;

const known = [
  'interface A { "new": string; \'b\': 1; 1: 2; "c-d": 3; "5": 4 }',
  "interface A { a: { b: 1 }[], c?: {\n d: 1 }[] | null; e: Array<{\n f: 1 }>; g: {\n h: 1 } & {\n i: 1 } }",
  `interface A { a: { b: ${longer} } | null; d: (${longer} | ${long} | "x")[]; e: [${longer} | ${long}, B] }`,
  `interface A { [a: string]: ${longer} | ${longer} }`,
  "interface A {\n  a: 1;\n\n\n  // b\n  b: 2;\n  /** c\n* d  \n   */\n\n  c: 3 }",
  `type A = { a: ${longer} } & { b: ${longer} } & ${long} & { c: 1 }`,
  `type A = ({ a: ${longer} } | { b: ${longer} })[] | null`,
  `type ${longer} = ${longer}<${long}, { a: 1 }>`,
  "type A = [string?, ...(A|B)[]] | (keyof B)[] | (typeof a)[]",
  `const a = 'it"s' `,
  `const a = { b: 'it\\'s', c: "it\\'s", d: 'a\\"b', e: "\\d" }`,
  `const a = { abcd: "${longer}${long}", abcde: "${longer}${long}", f: "https://x//y" }`,
  `const ${longer} = { ${longer}${long}: true, b: ${longer}.${long}.${long} }`,
  `const a = f(${long}, { ${long}: ${longer} }, [{ ${long}: 1, b: 2 }, { a: 1, b: 2 }])`,
  `const a = f({ ${long}: ${longer} }, { ${long}: ${longer} })`,
  `const ${longer}: ${long} = ${long}(${longer})`,
  `const a: Map<string, Set<${longer}>> = new ${longer}(${long})`,
  `const a = [${Array.from({ length: 60 }, (_item, index) => index).join(", ")}, -1]`,
  `const a = { b: "${"名前".repeat(24)}" }`,
  "const a = { b: /* @__PURE__ */ c() }",
  `import { ${long} } from "${longer}"; import a, { b } from 'c'; export * as d from "d"; export {};`,
  `function f() { ${long}.${longer} = ${longer}.${long}; this.a = "${longer}"; return a.b.c(d, e["f"]) }`,
  "function f(a: {\n b: 1 }): { c: 1 } {}",
  `export function f(a: 1): 2;export function f(a: ${long}, b?: ${longer}): ${longer};function f(a: 1) {}`,
  `function f<T extends keyof ${longer}>(a: {b: ${longer}}): ${long}<T>; function f<T>(a: ${long}): { b: T }`,
  `function f<T = ${longer}>(a: ${long}): { b: ${longer} };`,
  `function f<${long} extends ${longer}${longer}>(a: 1): 2; type A<T extends ${long}<${longer}, ${long}>> = T`,
  `type A<${long} extends ${longer}${longer} | ${long}> = T; type B<${longer} = ${longer}> = T[]`,
  `class A {\n constructor(a: 1);\n constructor(a: ${longer}, b: ${long});\n\n\n b(): 1\n b(a?: ${longer}, b?: ${long}) { return c(a) } }`,
];

const left = [
  "function f<T, U>() {}",
  "function f<T extends 1 = 1>() {}",
  "async function f() {}",
  "interface A { a: string /* b */; }",
  "interface A {\n a: 1;\n // b\n}",
  "interface A { a?(): void }",
  "type A = /* a */ string;",
  "type A = () => void;",
  "const a = { b: 1 /* c */ };",
  "const a = 0xff;",
  "const a = b.c().d();",
  "const a = () => 1;",
  "// prettier-ignore\nconst a   = 1",
  "/* a\n b */\nconst b = 1",
  "class A extends B {}",
  "export default 1",
];

describe("a statement", () => {
  it.each(known)("is laid out as Prettier does: %s", async (text) => {
    for (const { layout, expected } of await judge(text)) expect(layout).toBe(expected);
  });

  it.each(left)("is left to Prettier: %s", async (text) => {
    expect((await judge(text)).map(({ layout }) => layout)).toEqual([null]);
    expect(await formatTypeScript(text, prettier)).toBe(await prettier(text));
  });
});

describe("a file", () => {
  it.each([
    [
      "statements of both sorts",
      "type A = 1\n\n\nexport default 1\ntype B = 2 // b\n// c\ntype C = 3\n\nlet d",
    ],
    ["an empty file", ""],
    ["only comments", "// a\n\n\n// b"],
    ["Windows line ends", "type A = 1\r\ntype B = 2\r\n"],
    ["a line for the shell", "#!/usr/bin/env node\ntype A = 1"],
  ])("is laid out as Prettier does: %s", async (_what, text) => {
    expect(await formatTypeScript(text, prettier)).toBe(await prettier(text));
  });

  it("with errors is refused by Prettier", async () => {
    await expect(formatTypeScript("type A = 1; interface B { a: 1 b: 2 }", prettier)).rejects.toThrow(
      "expected",
    );
  });
});
