import { fork } from "node:child_process";
import type { ChildProcess } from "node:child_process";
import type { Ended } from "./workspace.js";

let child: ChildProcess | null = null;

/**
 * Runs the built tool's command line in a folder. All runs share one process, see `cli-process.js`; they must not
 * overlap.
 */
export async function specpress(args: readonly string[], cwd: string): Promise<Ended> {
  const process = (child ??= start());
  return new Promise((resolve, reject) => {
    const onExit = (code: number | null): void =>
      reject(new Error(`The process exited with ${String(code)}.`));
    process.once("exit", onExit);
    process.once("message", (ended) => {
      process.off("exit", onExit);
      resolve(ended as Ended);
    });
    process.send({ args, cwd });
  });
}

/** Starts the process. It exits when the test's process does, which it does not keep alive. */
function start(): ChildProcess {
  const process = fork(new URL("cli-process.js", import.meta.url));
  process.unref();
  process.channel?.unref();
  return process;
}
