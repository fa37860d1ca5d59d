import { ConfigError } from "./errors.js";
import type { ServerUrl } from "./operation.js";

/** A variable of a server's URL: its name, its default (`null` for none), and the values it may take (any when there are none). */
export type ServerVariable = readonly [name: string, value: string | null, choices?: readonly string[]];

/** Makes a server of its URL with `{name}` where a variable goes. */
export function serverUrl<Variables extends object>(
  url: string,
  variables: readonly ServerVariable[],
): ServerUrl<Variables> {
  return (given) =>
    variables.reduce((expanded, [name, value, choices]) => {
      const chosen = (given as Record<string, string | undefined> | undefined)?.[name] ?? value;
      if (chosen === null) throw new ConfigError(`The server variable \`${name}\` is missing`);
      const isAllowed = choices ? choices.includes(chosen) : chosen === value || isPlain(url, name, chosen);
      if (!isAllowed)
        throw new ConfigError(`The server variable \`${name}\` cannot be ${JSON.stringify(chosen)}`);
      return expanded.replaceAll(`{${name}}`, () => chosen);
    }, url);
}

/** Whether a value changes no other part of the URL: credentials must not go to the host that a value brings along. */
function isPlain(url: string, name: string, value: string): boolean {
  const isInHost = /^\w+:\/\/[^/]*/.exec(url)?.[0].includes(`{${name}}`);
  return !/[\s\\@?#]/.test(value) && !(isInHost && value.includes("/"));
}
