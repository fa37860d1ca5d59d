import type { BasicCredentials } from "./credentials.js";

/** A platform that may have an environment. */
interface Host {
  readonly process?: { readonly env?: Readonly<Record<string, string | undefined>> };
}

/** The variables of the environment; none in browsers. */
function variables(): Readonly<Record<string, string | undefined>> {
  return (globalThis as Host).process?.env ?? {};
}

/** The value of the first variable that is set. */
export function textFromEnvironment(...names: readonly string[]): string | undefined {
  const env = variables();
  return names.map((name) => env[name]).find(Boolean);
}

/** A user name and a password from the first pair of variables of which both are set. */
export function basicFromEnvironment(
  ...pairs: readonly (readonly [username: string, password: string])[]
): BasicCredentials | undefined {
  const env = variables();
  return pairs
    .map(([username, password]) => ({ username: env[username] ?? "", password: env[password] ?? "" }))
    .find(({ username, password }) => username !== "" && password !== "");
}
