import fc from "fast-check";

/** Where random tests start: the same in each run, so that a failure is always of the change at hand. */
export const seed = Number(process.env.SPECPRESS_SEED ?? 42);

/** How many times more of them are made than usual. */
export const runs = Number(process.env.SPECPRESS_RUNS ?? 1);

fc.configureGlobal({ seed, numRuns: 100 * runs });
