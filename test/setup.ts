import { execFileSync } from "node:child_process";

/** Compiles the tool once, so that tests can run the CLI as users do. */
export default function setup(): void {
  execFileSync(process.execPath, ["node_modules/typescript/bin/tsc", "-p", "tsconfig.build.json"], {
    stdio: "inherit",
  });
}
