import { diagnostic } from "../../diagnostics.js";
import type { Diagnostic } from "../../diagnostics.js";
import { settingFlags } from "../../settings/flags.js";
import { compare } from "../../write/compare.js";
import type { Differences } from "../../write/compare.js";
import type { Command } from "../command.js";
import { packageFlags } from "../flags.js";
import { runPackages } from "../packages.js";

export const checkCommand: Command = {
  name: "check",
  summary: "exit with 1 if a package is not what generate would write",
  usage: "[<document>] [--output <folder>] [flags]",
  help: "It takes the same document, config file and flags as generate, and writes nothing.",
  flags: [...settingFlags.map(({ flag }) => flag), ...packageFlags],
  run(given, terminal) {
    return runPackages<Differences>(given, terminal, {
      handle: (files, folder) => compare(folder, files),
      unchanged: () => ({ missing: [], changed: [], extra: [] }),
      findings: (differences, { output }) => stalenessOf(differences, output),
      summary: (_, { input, output }) => `${output} is up to date with ${input}.`,
    });
  },
};

/** The most files that the message names. */
const most = 5;

function stalenessOf({ missing, changed, extra }: Differences, output: string): readonly Diagnostic[] {
  const parts = [
    ...missing.map((path) => `${path} is missing`),
    ...changed.map((path) => `${path} differs`),
    ...extra.map((path) => `${path} is left over`),
  ];
  if (parts.length === 0) return [];
  const shown =
    parts.slice(0, most).join(", ") + (parts.length > most ? ` and ${parts.length - most} more` : "");
  return [diagnostic("output-stale", `${output} is not up to date: ${shown}.`)];
}
