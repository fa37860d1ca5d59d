import { execFile } from "node:child_process";
import { mkdir, readFile, readdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import { describe, expect, it } from "vitest";
import { withManifests } from "../../../generator/write/manifest.js";
import { finishEarlier, write } from "../../../generator/write/write.js";
import type { SourceFile } from "../../../generator/source-file.js";
import { inFolder } from "../../support/document.js";

const child = new URL("../../support/write/child.js", import.meta.url).pathname;

const before = [
  { path: "package.json", text: "old package" },
  { path: "README.md", text: "stays" },
  { path: "OPERATIONS.md", text: "goes" },
  { path: "src/index.ts", text: "old index" },
  { path: "src/old/gone.ts", text: "old only" },
  { path: "dist/index.js", text: "old build" },
];
const after = [
  { path: "package.json", text: "new package" },
  { path: "README.md", text: "stays" },
  { path: "src/index.ts", text: "new index" },
  { path: "src/fresh/more.ts", text: "new only" },
  { path: "dist/index.js", text: "new build" },
];
const foreign = [
  { path: "node_modules/there/index.js", text: "theirs" },
  { path: "src/mine.ts", text: "mine" },
  { path: "src/old/mine.ts", text: "mine too" },
];

/** How many child processes run side by side. */
const atOnce = 4;

type Texts = Readonly<Record<string, string>>;

function textsOf(files: readonly SourceFile[]): Texts {
  return Object.fromEntries(files.map(({ path, text }) => [path, text]));
}

const wholes = [before, after].map((files) => textsOf(withManifests(files)));
const theirs = textsOf(foreign);

async function textsIn(folder: string): Promise<Texts> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const found = entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name));
  const read = found.map(
    async (path) => [path.slice(folder.length + 1), await readFile(path, "utf8")] as const,
  );
  return Object.fromEntries(await Promise.all(read));
}

interface Ended {
  readonly ok: boolean;
  readonly steps: number;
  readonly message: string;
}

function writeInChild(
  folder: string,
  files: readonly SourceFile[],
  ...more: readonly string[]
): Promise<Ended> {
  return new Promise((resolve) => {
    execFile(process.execPath, [child, folder, JSON.stringify(files), ...more], (error, out, message) => {
      resolve({ ok: error === null, steps: Number(out), message });
    });
  });
}

/** Calls `work` with a folder that holds the old package and files of others. */
async function withOld<T>(work: (folder: string, root: string) => Promise<T>): Promise<T> {
  return inFolder({}, async (root) => {
    const folder = join(root, "out");
    await write(folder, before);
    for (const { path, text } of foreign) {
      await mkdir(join(folder, path, ".."), { recursive: true });
      await writeFile(join(folder, path), text);
    }
    return work(folder, root);
  });
}

/** The files of the package in a folder: without those of others, and without what is staged. */
async function packageIn(folder: string): Promise<Texts> {
  const entries = Object.entries(await textsIn(folder));
  return Object.fromEntries(entries.filter(([path]) => !(path in theirs) && !path.startsWith(".specpress/")));
}

async function expectWhole(folder: string, root: string): Promise<void> {
  expect(wholes).toContainEqual(await packageIn(folder));
  expect(await textsIn(folder)).toMatchObject(theirs);
  expect(await readdir(root)).toEqual(["out"]);
  expect(await readdir(folder)).not.toContain(".specpress");
}

describe.each([
  ["that can be moved", []],
  ["that cannot be moved", ["immovable"]],
])("writing a package to a folder %s", (_, more) => {
  it("gives the new package, keeps the files of others, and leaves nothing behind", async () => {
    await withOld(async (folder, root) => {
      expect(await writeInChild(folder, after, "none", "0", ...more)).toMatchObject({ ok: true });
      expect(await textsIn(folder)).toEqual({ ...wholes[1], ...theirs });
      await expectWhole(folder, root);
    });
  });

  it("that is killed at any step leaves a package that the next run makes whole", async () => {
    const mixed = await atEachStep((step) =>
      withOld(async (folder, root) => {
        const { ok } = await writeInChild(folder, after, "kill", String(step), ...more);
        const found = sorted(await packageIn(folder));
        await finishEarlier(folder);
        await expectWhole(folder, root);
        await write(folder, after);
        expect(await textsIn(folder)).toEqual({ ...wholes[1], ...theirs });
        return ok ? null : !wholes.some((whole) => isDeepStrictEqual(sorted(whole), found));
      }),
    );
    // Between the two moves of the whole folder; or while five of its files and folders change places one by one.
    expect(mixed.filter((isMixed) => isMixed)).toHaveLength(more.length === 0 ? 1 : 10);
  });

  it("that fails at any step leaves the old package or the new one, and nothing else", async () => {
    await atEachStep((step) =>
      withOld(async (folder, root) => {
        const { ok, steps, message } = await writeInChild(folder, after, "fail", String(step), ...more);
        if (!ok) {
          expect(message).toContain("output-not-writable");
          expect(await packageIn(folder)).toEqual(wholes[0]);
        }
        await finishEarlier(folder);
        await expectWhole(folder, root);
        return steps < step ? null : step;
      }),
    );
  });
});

/** Takes steps 1, 2, 3 and so on, some at once, until one is past the end and gives `null`. */
async function atEachStep<T>(take: (step: number) => Promise<T | null>): Promise<readonly T[]> {
  const taken: T[] = [];
  for (let step = 1; ; step += atOnce) {
    const results = await Promise.all(Array.from({ length: atOnce }, (_, index) => take(step + index)));
    taken.push(...results.filter((result) => result !== null));
    if (results.includes(null)) return taken;
  }
}

function sorted(texts: Texts): readonly (readonly [string, string])[] {
  return Object.entries(texts).sort(([one], [other]) => (one < other ? -1 : 1));
}

it("several runs at once leave the package of one of them", async () => {
  await withOld(async (folder, root) => {
    const runs = Array.from({ length: 8 }, (_, index) =>
      writeInChild(folder, index % 2 === 0 ? before : after, "none", "0"),
    );
    expect((await Promise.all(runs)).filter(({ ok }) => !ok)).toEqual([]);
    await expectWhole(folder, root);
  });
});
