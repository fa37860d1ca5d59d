import { settingFlags } from "../../settings/flags.js";
import { write } from "../../write/write.js";
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
    return runPackages(given, terminal, async ({ files, folder, input, output, started }) => {
      const changes = await write(folder, files, { force: given.flags.has("force") });
      const { written, unchanged, removed } = changes;
      const counts = `${written.length} written, ${unchanged.length} unchanged, ${removed.length} removed`;
      const seconds = ((performance.now() - started) / 1000).toFixed(1);
      return { files: changes, diagnostics: [], summary: `${input} → ${output}: ${counts} (${seconds} s)` };
    });
  },
};
