import { spawn } from "node:child_process";
import { createServer } from "node:net";
import type { AddressInfo } from "node:net";

/** A mock server that holds every request against the document, and answers with what the document promises. */
export interface Judge {
  readonly url: string;
  readonly close: () => void;
}

/** Starts a judge of a document; it answers 400 to a request that the document does not allow. */
export async function startJudge(document: string): Promise<Judge> {
  const port = await freePort();
  const flags = ["--host", "127.0.0.1", "--port", String(port), "--quiet", "--reject-on-sdk-error=true"];
  const child = spawn(process.execPath, ["node_modules/@stdy/cli/steady.js", ...flags, document], {
    stdio: ["ignore", "pipe", "pipe"],
  });
  let output = "";
  child.stdout.on("data", (chunk: Buffer) => (output += chunk.toString()));
  child.stderr.on("data", (chunk: Buffer) => (output += chunk.toString()));
  const url = `http://127.0.0.1:${port}`;
  // Only ends the wait for a server that hangs: it starts in a few seconds, and on a busy machine in a minute.
  for (let tries = 0; tries < 3000; tries++) {
    if (child.exitCode !== null) throw new Error(`The mock server did not start:\n${output}`);
    try {
      await fetch(url);
      return { url, close: () => void child.kill() };
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
  child.kill();
  throw new Error(`The mock server does not answer:\n${output}`);
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
