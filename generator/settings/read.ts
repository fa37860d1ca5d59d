import { SpecpressError, diagnostic } from "../diagnostics.js";
import type { Location } from "../diagnostics.js";
import { checkSettings } from "./faults.js";
import type { Checked, SettingPath } from "./faults.js";
import { configCheck, optionsCheck, settings } from "./settings.js";
import type { GenerateOptions, SpecpressConfig } from "./settings.js";

/**
 * Reads the options of `generate()`.
 * @throws SpecpressError with everything that is wrong with them.
 */
export function readOptions(value: unknown): GenerateOptions {
  return accepted(checkSettings(optionsCheck, value, settings, "The options of `generate()`"), () => null);
}

/**
 * Reads an entry of a config file; `locate` finds its settings in the file, and `name` tells it from other entries.
 * @throws SpecpressError with everything that is wrong with it.
 */
export function readConfig(
  value: unknown,
  locate: (path: SettingPath) => Location,
  name = "",
): SpecpressConfig {
  return accepted(checkSettings(configCheck, value, settings, "The config"), locate, name);
}

function accepted<Value>(
  checked: Checked<Value>,
  locate: (path: SettingPath) => Location | null,
  name = "",
): Value {
  if (checked.ok) return checked.value;
  throw new SpecpressError(
    checked.faults.map(({ code, message, hint, path }) =>
      diagnostic(code, name + message, locate(path), hint),
    ),
  );
}
