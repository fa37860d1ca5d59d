import { spawn } from "node:child_process";
import { mkdir, readdir, utimes, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { locked } from "../../../generator/write/lock.js";
import { faultsOf, inFolder } from "../../support/document.js";

/** Calls `use` with the ticket that a child process has left in `work`, and the child. */
async function withTicket(use: (work: string, stop: () => Promise<void>) => Promise<void>): Promise<void> {
  await inFolder({}, async (root) => {
    const work = join(root, "work");
    const lock = new URL("../../../dist/write/lock.js", import.meta.url).href;
    const code = `const { locked } = await import(${JSON.stringify(lock)});
      await locked(${JSON.stringify(work)}, "out", () => {
        console.log("held");
        Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);
      });`;
    const child = spawn(process.execPath, ["--input-type=module", "--eval", code], {
      stdio: ["ignore", "pipe", "inherit"],
    });
    const stop = (): Promise<void> =>
      new Promise((resolve) => {
        child.once("exit", () => resolve());
        child.kill("SIGKILL");
      });
    await new Promise((resolve) => child.stdout.once("data", resolve));
    try {
      await use(work, stop);
    } finally {
      child.kill("SIGKILL");
    }
  });
}

describe("a lock", () => {
  it("makes another run wait as long as it has patience, and says whose lock it is", async () => {
    await withTicket(async (work) => {
      expect(await faultsOf(locked(work, "out", () => 1, 100))).toEqual([
        expect.stringMatching(/output-locked: Another run writes to out; .*\.lock is its lock/),
      ]);
      expect(await readdir(work)).toHaveLength(1);
    });
  });

  it("of a run that was killed does not block", async () => {
    await withTicket(async (work, stop) => {
      const waiting = locked(work, "out", () => "done");
      await stop();
      expect(await waiting).toBe("done");
      expect(await readdir(join(work, ".."))).toEqual([]);
    });
  });

  it("of another process that had the same number does not block", async () => {
    await withTicket(async (work, stop) => {
      const [name = ""] = await readdir(work);
      await stop();
      const parts = name.split("-");
      const other = [...parts.slice(0, 2), String(process.pid), "1", "x.lock"].join("-");
      await writeFile(join(work, other), "");
      expect(await locked(work, "out", () => "done")).toBe("done");
    });
  });

  it("of another machine blocks while it may be current", async () => {
    await inFolder({}, async (work) => {
      await mkdir(work, { recursive: true });
      await writeFile(join(work, "run-elsewhere-1-1-x.lock"), "");
      expect(await faultsOf(locked(work, "out", () => 1, 100))).toHaveLength(1);
      const longAgo = new Date(Date.now() - 3_600_000);
      await utimes(join(work, "run-elsewhere-1-1-x.lock"), longAgo, longAgo);
      expect(await locked(work, "out", () => "done")).toBe("done");
    });
  });

  it("is held by one task at a time", async () => {
    await inFolder({}, async (root) => {
      const order: number[] = [];
      const tasks = [1, 2, 3, 4].map((id) => locked(join(root, "work"), "out", () => void order.push(id)));
      await Promise.all(tasks);
      expect(order.sort()).toEqual([1, 2, 3, 4]);
    });
  });
});
