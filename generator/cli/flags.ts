import type { Flag } from "../settings/setting.js";

/** The flags of every command line, with or without a command. */
export const commonFlags: readonly Flag[] = [
  { name: "help", short: "h", help: "show help" },
  { name: "version", short: "v", help: "show the version" },
];

/** The flags of commands that work on packages, besides those of settings. */
export const packageFlags: readonly Flag[] = [
  { name: "config", short: "c", value: "<file>", help: "config file to use" },
  { name: "no-cache", help: "do all the work, even if nothing has changed" },
  { name: "verbose", help: "show every diagnostic" },
  { name: "quiet", help: "show errors only" },
  {
    name: "format",
    value: "<text|github>",
    help: "how to print diagnostics: github makes annotations of them",
  },
  { name: "json", help: "print the outcome as JSON to standard output" },
];
