import { expect, it } from "vitest";
import { LaidOut } from "../../../generator/layout/laid-out.js";

const declaration = "/** B. */\nexport type A = 1;";

function found(text: string, ...declarations: readonly string[]): readonly string[] {
  const laidOut = new LaidOut();
  for (const item of declarations) laidOut.add(item);
  return laidOut.regionsIn(text).map(({ start, end }) => text.slice(start, end));
}

it("finds declarations with their comments", () => {
  const text = `import "b";\n${declaration}\n\nexport interface B {}`;
  expect(found(text, declaration, "export interface B {}")).toEqual([declaration, "export interface B {}"]);
});

it("tells declarations of one name apart", () => {
  const other = "export type A = 2;";
  expect(found(`${other}\n`, declaration, other)).toEqual([other]);
});

it.each([
  ["was changed", "/** B. */\nexport type A = 1 ;"],
  ["has another comment", "/** C. */\nexport type A = 1;"],
  ["shares its line", `${declaration} export type B = 2;`],
  ["follows something on its line", `f(); ${declaration}`],
])("does not find a declaration that %s", (_what, text) => {
  expect(found(text, declaration)).toEqual([]);
});
