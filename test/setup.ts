import { execFileSync } from "node:child_process";

/** Builds the tool once, so that tests can run the CLI as users do. */
export default function setup(): void {
  execFileSync("npm", ["run", "--silent", "build"], { stdio: "inherit" });
}
