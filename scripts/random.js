// Runs the tests that make their inputs at random again and again, each time from another seed: `npm run random -- 5`.
import { execFileSync, spawnSync } from "node:child_process";
import { randomInt } from "node:crypto";

const rounds = Number(process.argv[2] ?? 5);
const files = execFileSync("git", ["grep", "-l", "fast-check\\|random/seed", "--", "test/*.test.ts"], {
  encoding: "utf8",
})
  .trim()
  .split("\n");
for (let round = 1; round <= rounds; round++) {
  const SPECPRESS_SEED = String(randomInt(2 ** 31));
  console.error(`Round ${round} of ${rounds}: SPECPRESS_SEED=${SPECPRESS_SEED}`);
  const env = { SPECPRESS_RUNS: "3", ...process.env, SPECPRESS_SEED };
  const { status } = spawnSync("npx", ["vitest", "run", ...files], { stdio: "inherit", env });
  if (status !== 0) {
    console.error(
      `Failed. To see it again: SPECPRESS_RUNS=${env.SPECPRESS_RUNS} SPECPRESS_SEED=${SPECPRESS_SEED} npm test`,
    );
    process.exit(1);
  }
}
