import { SpecpressError, diagnostic } from "../diagnostics.js";
import { checkSettings } from "./faults.js";
import type { Checked } from "./faults.js";
import { configCheck, optionsCheck, settings } from "./settings.js";
import type { GenerateOptions, SpecpressConfig } from "./settings.js";

/**
 * Reads the options of `generate()`.
 * @throws SpecpressError with everything that is wrong with them.
 */
export function readOptions(value: unknown): GenerateOptions {
  return accepted(checkSettings(optionsCheck, value, settings, "The options of `generate()`"), "");
}

/**
 * Reads an entry of a config file; `place` is where the entry is.
 * @throws SpecpressError with everything that is wrong with it.
 */
export function readConfig(value: unknown, place: string): SpecpressConfig {
  return accepted(checkSettings(configCheck, value, settings, "The config"), `${place}: `);
}

function accepted<Value>(checked: Checked<Value>, prefix: string): Value {
  if (checked.ok) return checked.value;
  throw new SpecpressError(
    checked.faults.map(({ code, message, hint }) => diagnostic(code, prefix + message, null, hint)),
  );
}
