#!/usr/bin/env node
import module from "node:module";

// Node 22 and later can keep what they compile: TypeScript alone is 9 MB of source text.
const { enableCompileCache } = module as { enableCompileCache?: () => unknown };
enableCompileCache?.();

/** Whether standard error shows colours, unless the environment says otherwise (no-color.org, force-color.org). */
function hasColours(): boolean {
  const { NO_COLOR = "", FORCE_COLOR = "", TERM } = process.env;
  if (NO_COLOR !== "") return false;
  return FORCE_COLOR !== "" ? FORCE_COLOR !== "0" : process.stderr.isTTY && TERM !== "dumb";
}

const [{ commands }, { main }] = await Promise.all([import("./cli/commands.js"), import("./cli/main.js")]);
process.exitCode = await main(process.argv.slice(2), {
  cwd: process.cwd(),
  commands,
  isColoured: hasColours(),
  out: (text) => void process.stdout.write(text),
  err: (text) => void process.stderr.write(text),
});
