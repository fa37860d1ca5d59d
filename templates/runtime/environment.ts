import type { BasicCredentials } from "./auth.js";

/** What may have an environment; browsers do not. */
interface Host {
  readonly process?: { readonly env?: Readonly<Record<string, string | undefined>> };
}

/** The first of the variables that is set. */
export function textFromEnvironment(...names: readonly string[]): string | undefined {
  const variables = (globalThis as Host).process?.env ?? {};
  return names.map((name) => variables[name]).find((value) => value);
}

/** A user name and a password from the first pair of variables that are both set. */
export function basicFromEnvironment(
  ...pairs: readonly (readonly [username: string, password: string])[]
): BasicCredentials | undefined {
  const variables = (globalThis as Host).process?.env;
  for (const [username, password] of pairs) {
    if (variables?.[username] && variables[password])
      return { username: variables[username], password: variables[password] };
  }
  return undefined;
}
