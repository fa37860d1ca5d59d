import { realpathSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { configDefaults, defineConfig } from "vitest/config";

/** Files that take long, start many processes or fill the memory: they run one at a time, after all others. */
const heavy = [
  "test/{bench,cases,corpus,corpus-types,diagnostics-reference,docs,drift,hostile,random,tool}.test.ts",
  "test/generator/cli/*.test.ts",
  "test/generator/write/interrupted.test.ts",
  "test/generated/{commonjs,documents,installed,judge,load,platforms,round-trip,size}.test.ts",
  "test/generator/model/{big,names/reserved}.test.ts",
];

/**
 * Time limits only end a test that hangs; none may fail because the machine is slow. They are more than ten times what
 * the slowest test needs alone: 2 s of the light ones, 25 s of the heavy ones. `SPECPRESS_RUNS` makes random tests longer.
 */
const limits = {
  light: { testTimeout: 60_000, hookTimeout: 60_000 },
  heavy: { testTimeout: 300_000 * Number(process.env.SPECPRESS_RUNS ?? 1), hookTimeout: 300_000 },
};

export default defineConfig({
  test: {
    globalSetup: ["test/setup.ts"],
    setupFiles: ["test/support/random/seed.ts"],
    // Files share what they import, which takes longer to load than most of them take to run.
    isolate: false,
    // Packages that tests write into temporary folders run as they are.
    server: { deps: { external: [new RegExp(`^${realpathSync(tmpdir())}/specpress-test-`)] } },
    projects: [
      {
        extends: true,
        test: {
          name: "light",
          include: ["test/**/*.test.ts"],
          exclude: [...configDefaults.exclude, ...heavy],
          maxWorkers: availableParallelism(),
          sequence: { groupOrder: 0 },
          ...limits.light,
        },
      },
      {
        extends: true,
        test: { name: "heavy", include: heavy, maxWorkers: 1, sequence: { groupOrder: 1 }, ...limits.heavy },
      },
    ],
  },
});
