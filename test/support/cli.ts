import { fork } from "node:child_process";
import type { ChildProcess } from "node:child_process";
import { afterAll } from "vitest";
import type { Ended } from "./workspace.js";

let child: ChildProcess | null = null;

/**
 * Runs the built tool's command line in a folder. The runs of a test file share one process, see `cli-process.js`; they
 * cannot overlap.
 */
export async function specpress(args: readonly string[], cwd: string): Promise<Ended> {
  const process = (child ??= fork(new URL("cli-process.js", import.meta.url)));
  return new Promise((resolve, reject) => {
    const onExit = (code: number | null): void =>
      reject(new Error(`The process ended with ${String(code)}.`));
    process.once("exit", onExit);
    process.once("message", (ended) => {
      process.off("exit", onExit);
      resolve(ended as Ended);
    });
    process.send({ args, cwd });
  });
}

afterAll(() => {
  child?.kill();
  child = null;
});
