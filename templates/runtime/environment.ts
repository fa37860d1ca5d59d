import type { BasicCredentials } from "./auth.js";

/** The environment; empty where there is none, as in browsers. */
function environment(): Readonly<Record<string, string | undefined>> {
  return (globalThis as { process?: { env?: Record<string, string | undefined> } }).process?.env ?? {};
}

/** The first of the variables that is set. */
export function textFromEnvironment(...names: readonly string[]): string | undefined {
  const variables = environment();
  return names.map((name) => variables[name]).find((value) => value);
}

/** A user name and a password from the first pair of variables that are both set. */
export function basicFromEnvironment(
  ...pairs: readonly (readonly [username: string, password: string])[]
): BasicCredentials | undefined {
  const variables = environment();
  for (const [name, secret] of pairs) {
    const { [name]: username, [secret]: password } = variables;
    if (username && password) return { username, password };
  }
  return undefined;
}
