import { execFile } from "node:child_process";
import { mkdtemp, realpath, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

/** How a process ended. */
export interface Ended {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a program to its end. */
export function run(command: string, args: readonly string[], cwd: string): Promise<Ended> {
  return new Promise((done) => {
    execFile(command, args, { cwd, maxBuffer: 64 * 1024 * 1024 }, (error, stdout, stderr) => {
      done({ code: typeof error?.code === "number" ? error.code : error ? 1 : 0, stdout, stderr });
    });
  });
}

/** Runs a program that has to succeed, and gives what it printed. */
export async function output(command: string, args: readonly string[], cwd: string): Promise<string> {
  const { code, stdout, stderr } = await run(command, args, cwd);
  if (code !== 0) throw new Error(`${command} ${args.join(" ")} ended with ${code}:\n${stdout}${stderr}`);
  return stdout;
}

/** An empty folder outside the project; `remove` takes it away. */
export async function emptyFolder(): Promise<{
  readonly path: string;
  readonly remove: () => Promise<void>;
}> {
  const path = await realpath(await mkdtemp(join(tmpdir(), "specpress-test-")));
  return { path, remove: () => rm(path, { recursive: true, force: true }) };
}

/** Packs a package folder as npm would publish it; gives the tarball's path. */
export async function pack(folder: string, destination: string): Promise<string> {
  const args = ["pack", "--json", "--ignore-scripts", "--pack-destination", destination];
  const [{ filename }] = JSON.parse(await output("npm", args, resolve(folder))) as [{ filename: string }];
  return join(destination, filename);
}

/** Makes a folder an ES module project and installs a tarball into it. */
export async function install(tarball: string, folder: string): Promise<void> {
  await writeFile(join(folder, "package.json"), JSON.stringify({ private: true, type: "module" }));
  const flags = ["--no-audit", "--no-fund", "--prefer-offline", "--ignore-scripts"];
  await output("npm", ["install", ...flags, tarball], folder);
}
