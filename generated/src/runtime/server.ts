import { ConfigError } from "./errors.js";

/** A variable of a server's URL: its name, its default, and the values it may take (any when there are none). */
export type ServerVariable = readonly [name: string, value: string, choices: readonly string[]];

/** Fills in the variables of a server's URL. */
export function expandServer(url: string, variables: readonly ServerVariable[], given: object = {}): string {
  return variables.reduce((expanded, [name, value, choices]) => {
    const chosen = String((given as Record<string, unknown>)[name] ?? value);
    if (choices.length > 0 && !choices.includes(chosen)) {
      throw new ConfigError(`The server variable \`${name}\` is one of ${choices.join(", ")}, not ${chosen}`);
    }
    return expanded.replaceAll(`{${name}}`, () => chosen);
  }, url);
}
