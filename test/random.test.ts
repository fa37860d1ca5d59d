import { readFileSync, readdirSync } from "node:fs";
import fc from "fast-check";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { SpecpressError } from "../generator/diagnostics.js";
import { generate } from "../generator/generate.js";
import type { SourceFile } from "../generator/source-file.js";
import { inFolder } from "./support/document.js";
import { besideEachOther } from "./support/beside.js";
import { someDocument } from "./support/random/document.js";
import { mutated } from "./support/random/mutation.js";
import { draftsOf } from "./support/random/package.js";
import { runs, seed } from "./support/random/seed.js";
import { fromEntries, hostileTexts } from "./support/random/text.js";
import { typeErrors } from "./support/type-check.js";

const examples = new URL("../node_modules/@readme/oas-examples/", import.meta.url).pathname;
const real = ["3.0", "3.1"].flatMap((version) =>
  readdirSync(`${examples}${version}/json`)
    .filter((name) => name.endsWith(".json"))
    .map((name) => readFileSync(`${examples}${version}/json/${name}`, "utf8"))
    .filter((text) => text.length < 20_000)
    .map((text) => JSON.parse(text) as object),
);
const cases = readdirSync(new URL("cases/", import.meta.url)).map(
  (name) => parse(readFileSync(new URL(`cases/${name}/spec.yaml`, import.meta.url), "utf8")) as object,
);

function sample(arbitrary: fc.Arbitrary<object>, count: number): readonly object[] {
  return fc.sample(arbitrary, { seed, numRuns: count * runs });
}

/** What each document's package holds before it is formatted; several claims are about the same documents. */
const drafted = new Map<object, ReturnType<typeof draftsOf>>();
const documents = sample(someDocument, 80);
function draftsOnce(document: object): ReturnType<typeof draftsOf> {
  if (!drafted.has(document)) drafted.set(document, draftsOf(document));
  return drafted.get(document) ?? null;
}

/** Type errors of packages that are checked together. */
function errorsIn(packages: readonly (readonly SourceFile[])[]): readonly string[] {
  return typeErrors(besideEachOther(packages.map((files, index) => [`package-${index}`, files] as const)));
}

/** The files of a document, or `null` when it is refused in the way that it should be. */
async function filesOf(document: object): Promise<readonly SourceFile[] | null> {
  return inFolder({ "openapi.json": JSON.stringify(document) }, async (cwd) => {
    try {
      return (await generate({ input: "openapi.json", cwd })).files;
    } catch (error) {
      if (!(error instanceof SpecpressError)) throw error;
      expect(error.diagnostics.filter(({ location }) => location === null)).toEqual([]);
      expect(error.diagnostics.filter(({ severity }) => severity === "error")).not.toEqual([]);
      return null;
    }
  });
}

describe("documents made at random", () => {
  it("become packages, or are refused with the places of what is wrong", async () => {
    const packages: (readonly SourceFile[])[] = [];
    for (const document of documents.slice(0, 8 * runs)) packages.push((await filesOf(document)) ?? []);
    expect(errorsIn(packages)).toEqual([]);
  });

  it("type-check under the strictest flags", () => {
    const packages = documents.map((document) => draftsOnce(document) ?? []);
    expect(packages.filter((files) => files.length > 0).length).toBeGreaterThan(45 * runs);
    expect(errorsIn(packages)).toEqual([]);
  });

  it("give the same declarations in any order, and the same bytes twice", () => {
    for (const document of documents.slice(0, 40 * runs)) {
      const files = draftsOnce(document);
      expect(draftsOf(document)).toEqual(files);
      expect(declarationsOf(draftsOf(turned(document)))).toEqual(declarationsOf(files));
    }
  });

  it("hold no text of theirs as code or markup", () => {
    for (const made of documents.slice(0, 60 * runs)) {
      // Servers are named by their descriptions, and the class by the title.
      const document = { ...made, servers: [], info: { title: "Any", version: "1.0.0" } };
      expect((draftsOf(document) ?? []).map(skeleton)).toEqual(
        (draftsOf(harmless(document)) ?? []).map(skeleton),
      );
    }
  });
});

describe("real documents with something changed at random", () => {
  it("become packages that type-check, or are refused with the places of what is wrong", async () => {
    const packages: (readonly SourceFile[])[] = [];
    for (const document of sample(mutated([...real, ...cases]), 20))
      packages.push((await filesOf(document)) ?? []);
    expect(packages.filter((files) => files.length > 0).length).toBeGreaterThan(10 * runs);
    expect(errorsIn(packages)).toEqual([]);
  });
});

/** The statements of each module, whatever their order. */
function declarationsOf(
  files: readonly SourceFile[] | null,
): readonly (readonly [string, readonly string[]])[] {
  return (
    [...(files ?? [])]
      .sort((one, other) => (one.path < other.path ? -1 : 1))
      // The methods of the class stand in the order of the document.
      .filter(({ path }) => path.endsWith(".ts") && path !== "src/class.ts")
      .map(({ path, text }) => {
        const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest);
        return [path, file.statements.map((statement) => statement.getFullText(file).trim()).sort()] as const;
      })
  );
}

/** The same document, its paths and components the other way around. */
function turned(document: object): object {
  const { paths, components } = document as Record<string, Record<string, unknown>>;
  const sections = Object.entries(components ?? {}).map(
    ([name, section]) => [name, name === "schemas" ? backwards(section as object) : section] as const,
  );
  return { ...document, paths: backwards(paths ?? {}), components: fromEntries(sections) };
}

function backwards(members: object): object {
  return fromEntries(Object.entries(members).reverse());
}

/** The same document with harmless texts, each its own, in place of those that would be code somewhere. */
function harmless(document: object): object {
  return JSON.parse(JSON.stringify(document), (key, value: unknown) => {
    // In a URL braces are variables, and what is short may be a name as well.
    const isText = key !== "url" && typeof value === "string" && value.length > 2;
    const index = isText ? hostileTexts.indexOf(value) : -1;
    return index < 0 ? value : `Plain words ${index}`;
  }) as object;
}

/** What a file says apart from its texts: the nodes and names of code, the lines of Markdown that open something. */
function skeleton({ path, text }: SourceFile): readonly string[] {
  if (path.endsWith(".ts")) {
    const found: string[] = [];
    const visit = (node: ts.Node): void => {
      found.push(ts.isIdentifier(node) ? node.text : ts.SyntaxKind[node.kind]);
      node.forEachChild(visit);
    };
    visit(ts.createSourceFile(path, text, ts.ScriptTarget.Latest));
    return found;
  }
  if (path.endsWith(".md"))
    return text.split("\n").flatMap((line) => /^\s*(#+|```|\||<|\d+\.|[-*>] )/.exec(line)?.[1] ?? []);
  return Object.keys(JSON.parse(text) as object);
}
