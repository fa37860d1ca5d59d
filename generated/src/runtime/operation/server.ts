import { ConfigError } from "../errors/errors.js";

/** The URL of a server for the values of its variables; defaults stand in for those that are not given. */
export type ServerUrl<Variables extends object = object> = (variables?: Variables) => string;

/** A variable in the URL of a server. */
export interface ServerVariable {
  /** The value of a variable that is not given; when absent, the variable is required. */
  readonly default?: string;
  /** The values that the variable may have; any when absent. */
  readonly enum?: readonly string[];
}

/** Makes the URL of a server from a template with `{name}` for each variable. */
export function serverUrl<Variables extends object>(
  template: string,
  variables: Readonly<Record<string, ServerVariable>>,
): ServerUrl<Variables> {
  return (given) => {
    const values: Readonly<Record<string, unknown>> = { ...given };
    return Object.entries(variables).reduce((url, [name, variable]) => {
      const value = values[name] ?? variable.default;
      if (value === undefined) throw new ConfigError(`The server variable \`${name}\` is missing`);
      if (typeof value !== "string" || !isAllowed(template, name, value, variable))
        throw new ConfigError(`The server variable \`${name}\` cannot be ${JSON.stringify(value)}`);
      return url.replaceAll(`{${name}}`, () => value);
    }, template);
  };
}

/** A value of the caller's choice must not change another part of the URL: it could send credentials to another host. */
function isAllowed(template: string, name: string, value: string, variable: ServerVariable): boolean {
  if (value === variable.default) return true;
  if (variable.enum !== undefined) return variable.enum.includes(value);
  const isInHost = /^\w+:\/\/[^/]*/.exec(template)?.[0].includes(`{${name}}`) === true;
  return !/[\s\\@?#]/.test(value) && !(isInHost && value.includes("/"));
}
