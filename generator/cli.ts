#!/usr/bin/env node
import { commands } from "./cli/commands.js";
import { main } from "./cli/main.js";

process.exitCode = await main(process.argv.slice(2), {
  cwd: process.cwd(),
  commands,
  out: (text) => void process.stdout.write(text),
  err: (text) => void process.stderr.write(text),
});
