#!/usr/bin/env node
import module from "node:module";

// Node 22 and later can keep what they compile: TypeScript alone is 9 MB of source text.
const { enableCompileCache } = module as { enableCompileCache?: () => unknown };
enableCompileCache?.();

const [{ commands }, { main }] = await Promise.all([import("./cli/commands.js"), import("./cli/main.js")]);
process.exitCode = await main(process.argv.slice(2), {
  cwd: process.cwd(),
  commands,
  out: (text) => void process.stdout.write(text),
  err: (text) => void process.stderr.write(text),
});
