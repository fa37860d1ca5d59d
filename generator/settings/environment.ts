import * as v from "valibot";
import type { GenericSchema } from "valibot";
import { isPlainObject, listOf } from "./checks.js";

/**
 * Names of environment variables that hold a credential: one name, or one for the user name and one for the password.
 */
export type EnvironmentNames = string | { readonly username: string; readonly password: string };

const expected = 'be the name of a variable, or { username: "NAME", password: "NAME" }';

const names = v.custom<EnvironmentNames>(isNames, expected);

/** The variables of one security scheme: names, or a list of alternatives. */
export const environmentNames: GenericSchema<unknown, EnvironmentNames | readonly EnvironmentNames[]> =
  v.lazy((input) => (Array.isArray(input) ? listOf(names) : names));

function isNames(value: unknown): boolean {
  if (!isPlainObject(value)) return isVariable(value);
  const { username, password, ...others } = value;
  return isVariable(username) && isVariable(password) && Object.keys(others).length === 0;
}

/** Whether a name is one that POSIX shells accept (POSIX.1-2024, section 8.1). */
function isVariable(value: unknown): boolean {
  return typeof value === "string" && /^[A-Za-z_]\w*$/.test(value);
}
