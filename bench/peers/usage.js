// Loaded into each process of a measured command; at its end, adds a line with what it used.
import { appendFileSync } from "node:fs";

process.once("exit", () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  const usage = { processor: (userCPUTime + systemCPUTime) / 1e6, peak: maxRSS / 1024 };
  appendFileSync(process.env.BENCH_USAGE ?? "", `${JSON.stringify(usage)}\n`);
});
