import { diagnostic } from "../../diagnostics.js";
import { settingFlags } from "../../settings/flags.js";
import { write } from "../../write/write.js";
import type { Written } from "../../write/write.js";
import type { Command } from "../command.js";
import { packageFlags } from "../flags.js";
import { runPackages } from "../packages.js";

export const generateCommand: Command = {
  name: "generate",
  summary: "generate a package, or update it",
  usage: "[<document>] [--output <folder>] [flags]",
  help: `A document is a file, an http(s) URL, or - for standard input. Without one, the config file says what
to generate: specpress.config.ts (or .mts, .js, .mjs, .json) in the working folder.`,
  flags: [
    ...settingFlags.map(({ flag }) => flag),
    { name: "force", help: "replace files that specpress did not write" },
    ...packageFlags,
  ],
  run(given, terminal) {
    return runPackages<Written>(given, terminal, {
      handle: (files, folder) => write(folder, files, { force: given.flags.has("force") }),
      unchanged: (paths) => ({ written: [], unchanged: paths, removed: [], kept: [] }),
      findings: ({ kept }, { output }) =>
        kept.map((path) =>
          diagnostic("output-kept", `${path} in ${output} is no longer generated, but was edited by hand.`),
        ),
      summary: ({ written, unchanged, removed }, { input, output, seconds }) => {
        const counts = `${written.length} written, ${unchanged.length} unchanged, ${removed.length} removed`;
        return `${input} → ${output}: ${counts} (${seconds.toFixed(1)} s)`;
      },
    });
  },
};
