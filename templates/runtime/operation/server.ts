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
      const problem = problemOf(template, name, value, variable);
      // The value is not shown: it may be a secret.
      if (problem) throw new ConfigError(`The server variable \`${name}\` ${problem}`);
      return url.replaceAll(`{${name}}`, () => String(value));
    }, template);
  };
}

/** A value of the caller's choice must not change another part of the URL: it could send credentials to another host. */
function problemOf(
  template: string,
  name: string,
  value: unknown,
  { default: usual, enum: choices }: ServerVariable,
): string | undefined {
  if (value === undefined) return "is missing";
  if (value === usual) return undefined;
  if (choices)
    return choices.some((choice) => choice === value) ? undefined : `must be ${choices.join(" or ")}`;
  const [, scheme = "", host = ""] = /^([^/]*):\/\/([^/]*)/.exec(template) ?? [];
  const isIn = (part: string): boolean => part.includes(`{${name}}`);
  const allowed = isIn(scheme) ? /^https?$/ : isIn(host) ? /^[^\s\\@?#/%]+$/ : /^[^\s\\@?#]*$/;
  const isDots = /(^|\/)(\.|%2e){1,2}(\/|$)/i;
  if (typeof value !== "string") return "must be a string";
  return allowed.test(value) && !isDots.test(value) ? undefined : "would change another part of the URL";
}
