import { execFileSync } from "node:child_process";
import { cp, mkdir, readdir, readFile, rename, rm, stat, symlink, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { compare } from "../../../generator/write/compare.js";
import { contentHash } from "../../../generator/write/manifest.js";
import { write } from "../../../generator/write/write.js";
import { faultsOf, inFolder } from "../../support/document.js";

const files = [
  { path: "a.ts", text: "a" },
  { path: "deep/b.ts", text: "b" },
];

const within = <T>(work: (folder: string, root: string) => Promise<T>): Promise<T> =>
  inFolder({ outside: "theirs" }, (root) => work(join(root, "out"), root));

describe("writing a package", () => {
  it("touches only what changed", async () => {
    await within(async (folder) => {
      await write(folder, files);
      const before = await stat(join(folder, "a.ts"));
      const { written, unchanged } = await write(folder, [
        { path: "a.ts", text: "a" },
        { path: "deep/b.ts", text: "new" },
      ]);
      expect([written, unchanged]).toEqual([["deep/b.ts"], ["a.ts"]]);
      expect((await stat(join(folder, "a.ts"))).mtimeMs).toBe(before.mtimeMs);
    });
  });

  it("removes what an earlier run made, the folders that leaves empty, and nothing else", async () => {
    await within(async (folder) => {
      await write(folder, files);
      await writeFile(join(folder, "mine.txt"), "mine");
      const { removed } = await write(folder, files.slice(0, 1));
      expect(removed).toEqual(["deep/b.ts"]);
      expect((await readdir(folder)).sort()).toEqual([".specpress.json", "a.ts", "mine.txt"]);
    });
  });

  it("changes nothing when one file of the folder is not its own", async () => {
    await within(async (folder) => {
      await mkdir(folder);
      await writeFile(join(folder, "a.ts"), "mine");
      expect(await faultsOf(write(folder, files))).toEqual([
        expect.stringContaining("did not generate: a.ts"),
      ]);
      expect(await readdir(folder)).toEqual(["a.ts"]);
      await write(folder, files, { force: true });
      expect(await readFile(join(folder, "a.ts"), "utf8")).toBe("a");
    });
  });

  it.each(["../outside", "deep/../../outside", "/etc/outside", "C:\\outside"])(
    "refuses the path %s",
    async (path) => {
      await within(async (folder, root) => {
        await expect(write(folder, [{ path, text: "ours" }])).rejects.toThrow(/leads out of/);
        expect(await readFile(join(root, "outside"), "utf8")).toBe("theirs");
      });
    },
  );

  it("follows no symbolic link out of the folder, not even with force", async () => {
    await within(async (folder, root) => {
      await mkdir(folder);
      await symlink(root, join(folder, "deep"));
      await symlink(join(root, "outside"), join(folder, "a.ts"));
      expect(await faultsOf(write(folder, files, { force: true }))).toHaveLength(1);
      expect(await readFile(join(root, "outside"), "utf8")).toBe("theirs");
    });
  });

  it("neither replaces nor removes what someone edited, unless it is told to", async () => {
    await within(async (folder) => {
      await write(folder, files);
      await writeFile(join(folder, "a.ts"), "edited");
      await writeFile(join(folder, "deep/b.ts"), "edited");
      expect(await faultsOf(write(folder, files))).toEqual([
        expect.stringMatching(/output-edited.*: a\.ts, deep\/b\.ts/),
      ]);
      expect(await readFile(join(folder, "a.ts"), "utf8")).toBe("edited");
      const { written, kept } = await write(folder, files.slice(0, 1), { force: true });
      expect([written, kept]).toEqual([["a.ts"], ["deep/b.ts"]]);
      expect(await readFile(join(folder, "deep/b.ts"), "utf8")).toBe("edited");
      expect(await compare(folder, files.slice(0, 1))).toEqual({ missing: [], changed: [], extra: [] });
    });
  });

  it("takes line ends that git has converted for its own", async () => {
    await within(async (folder) => {
      await write(folder, [{ path: "a.ts", text: "a\nb\n" }]);
      await writeFile(join(folder, "a.ts"), "a\r\nb\r\n");
      expect((await write(folder, [{ path: "a.ts", text: "new\n" }])).written).toEqual(["a.ts"]);
    });
  });

  it("proves what is in dist by a manifest there, which comes and goes with it", async () => {
    await within(async (folder) => {
      const [old, fresh] = ["old", "new"].map((text) => [
        { path: "a.ts", text },
        { path: "dist/a.js", text },
      ]);
      await write(folder, old ?? []);
      await cp(join(folder, "dist"), join(folder, "..", "dist"), { recursive: true });
      await write(folder, fresh ?? []);
      await rm(join(folder, "dist"), { recursive: true });
      await rename(join(folder, "..", "dist"), join(folder, "dist"));
      expect((await write(folder, fresh ?? [])).written).toEqual(["dist/a.js"]);
    });
  });

  it.each([
    ["a folder", (path: string) => mkdir(path)],
    ["a named pipe", async (path: string) => void execFileSync("mkfifo", [path])],
    ["a link", (path: string) => symlink("elsewhere", path)],
  ])("says so at once when %s is in the way, and changes nothing", async (_, make) => {
    await within(async (folder) => {
      await write(folder, files);
      await rm(join(folder, "a.ts"));
      await make(join(folder, "a.ts"));
      const faults = await faultsOf(write(folder, [{ path: "a.ts", text: "new" }], { force: true }));
      expect(faults).toEqual([expect.stringMatching(/output-blocked.*: a\.ts\./)]);
      expect(await readFile(join(folder, "deep/b.ts"), "utf8")).toBe("b");
    });
  });

  it("says so when a file is in the way of a folder", async () => {
    await within(async (folder) => {
      await mkdir(folder);
      await writeFile(join(folder, "deep"), "mine");
      expect(await faultsOf(write(folder, files, { force: true }))).toEqual([
        expect.stringMatching(/output-blocked.*: deep\/b\.ts\./),
      ]);
      expect(await readFile(join(folder, "deep"), "utf8")).toBe("mine");
    });
  });

  it("keeps the files of others at every depth, also in folders that it no longer needs", async () => {
    await within(async (folder, root) => {
      await write(folder, [...files, { path: "old/c.ts", text: "c" }]);
      const mine = ["node_modules/x/index.js", "deep/mine.ts", "old/mine.ts", "empty/"];
      for (const path of mine) {
        await mkdir(join(folder, path.endsWith("/") ? path : dirname(path)), { recursive: true });
        if (!path.endsWith("/")) await writeFile(join(folder, path), "mine");
      }
      await write(folder, files.slice(1));
      expect((await readdir(folder)).sort()).toEqual([
        ".specpress.json",
        "deep",
        "empty",
        "node_modules",
        "old",
      ]);
      for (const path of mine.slice(0, 3)) expect(await readFile(join(folder, path), "utf8")).toBe("mine");
      expect(await readdir(join(folder, "old"))).toEqual(["mine.ts"]);
      expect((await readdir(root)).sort()).toEqual(["out", "outside"]);
    });
  });

  it("does not trust a manifest that names files elsewhere, or that proves nothing", async () => {
    await within(async (folder, root) => {
      await write(folder, files);
      await writeFile(
        join(folder, ".specpress.json"),
        JSON.stringify({ files: { "../outside": contentHash("theirs"), "mine.txt": "0" } }),
      );
      await writeFile(join(folder, "mine.txt"), "mine");
      await write(folder, files, { force: true });
      expect(await readFile(join(root, "outside"), "utf8")).toBe("theirs");
      expect(await readFile(join(folder, "mine.txt"), "utf8")).toBe("mine");
    });
  });

  it("says so when the output is a file, or cannot be written", async () => {
    await within(async (_folder, root) => {
      expect(await faultsOf(write(join(root, "outside"), files))).toEqual([
        expect.stringContaining("output-not-folder"),
      ]);
    });
  });

  it("says so when the folder cannot be made", async () => {
    await within(async (_folder, root) => {
      expect(await faultsOf(write(join(root, "outside", "below"), files))).toEqual([
        expect.stringContaining("output-not-writable"),
      ]);
    });
  });

  it.skipIf(process.platform !== "linux")("gives up where no folder can be", async () => {
    await expect(write("/proc/none/out", files)).rejects.toThrow("output-not-writable");
  });
});

describe("comparing a folder with a package", () => {
  it("names what is missing, changed and left over", async () => {
    await within(async (folder) => {
      await write(folder, [...files, { path: "old.ts", text: "old" }]);
      await writeFile(join(folder, "a.ts"), "edited");
      const { missing, changed, extra } = await compare(folder, [...files, { path: "c.ts", text: "c" }]);
      expect([missing, changed, extra]).toEqual([["c.ts"], ["a.ts", ".specpress.json"], ["old.ts"]]);
    });
  });

  it("takes line ends of another system for the same, and a dist that is not there for not committed", async () => {
    await within(async (folder) => {
      const wanted = [{ path: "a.ts", text: "a\nb\n" }];
      await write(folder, wanted);
      await writeFile(join(folder, "a.ts"), "a\r\nb\r\n");
      const { missing, changed, extra } = await compare(folder, wanted);
      expect([missing, changed, extra]).toEqual([[], [], []]);
    });
  });
});
