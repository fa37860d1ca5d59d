import { describe, expect, it } from "vitest";
import type { SourceFile } from "../generator/source-file.js";
import { attempt, hasError } from "./support/hostile/attempt.js";
import type { Attempt } from "./support/hostile/attempt.js";
import { fieldsOf, textFields } from "./support/hostile/coverage.js";
import { document } from "./support/hostile/document.js";
import { positionsOf, shown, withText } from "./support/hostile/positions.js";
import { treeOf } from "./support/hostile/tree.js";
import { runs, seed } from "./support/random/seed.js";
import { hostileTexts } from "./support/random/text.js";

const positions = positionsOf(document);

/** All at once, and each alone. */
const payloads = [hostileTexts.slice(1).join(" "), ...hostileTexts];

it("the document has each field of OpenAPI that takes a text", () => {
  const fields = fieldsOf(document);
  // A license has either a URL or an identifier.
  expect([...textFields()].filter((field) => !fields.has(field))).toEqual(["license.identifier"]);
  expect(textFields().size).toBeGreaterThan(70);
});

it("the document is without fault", async () => {
  const { files, findings } = await attempt(document);
  expect(findings.map(textOf)).toEqual([]);
  expect(files).not.toBeNull();
});

describe("a text at each place of a document", () => {
  it("is a text in the package, or reported", async () => {
    const known = new Set((await attempt(document)).findings.map(textOf));
    const faults: string[] = [];
    for (const [index, position] of positions.entries()) {
      const plain = await attempt(withText(document, position, "Plain words") as object);
      for (const payload of payloadsFor(index)) {
        const given = await attempt(withText(document, position, payload) as object);
        const fault = faultOf(given, plain, known);
        if (fault !== null) faults.push(`${shown(position)} ${JSON.stringify(payload)}: ${fault}`);
      }
    }
    expect(faults).toEqual([]);
  });
});

/** Some of the payloads, other ones for each position; all of them when tests run longer. */
function payloadsFor(index: number): readonly string[] {
  const count = 1 + runs;
  return count >= payloads.length
    ? payloads
    : Array.from(
        { length: count },
        (_, number) =>
          payloads[number === 0 ? 0 : 1 + ((index + seed + number) % (payloads.length - 1))] ?? "",
      );
}

/** What is wrong with what became of a document, beside the one that has a plain text at the same place. */
function faultOf(given: Attempt, plain: Attempt, known: ReadonlySet<string>): string | null {
  if (given.findings.some(({ pointer }) => pointer === "?")) return "a finding without a place";
  if (given.files === null) return hasError(given) ? null : "refused without a reason";
  const strange = given.files.find(({ path }) => !/^[\w-]+(\/[\w-]+)*\.\w+$/.test(path));
  if (strange !== undefined) return `a file called ${strange.path}`;
  const trees = shapeOf(given.files);
  const isReported = [...given.findings, ...plain.findings].some((finding) => !known.has(textOf(finding)));
  return isReported || plain.files === null || trees === shapeOf(plain.files)
    ? null
    : "another package, in silence";
}

function textOf({ code, pointer }: Attempt["findings"][number]): string {
  return `${code} ${pointer}`;
}

const shapes = new Map<string, string>();

/** The trees of all files, however they are called. */
function shapeOf(files: readonly SourceFile[]): string {
  return files
    .map((file) => {
      const key = `${file.path}\n${file.text}`;
      const shape = shapes.get(key) ?? treeOf(file).join("\n");
      shapes.set(key, shape);
      return shape;
    })
    .sort()
    .join("\n\n");
}
