import { nearest } from "../nearest.js";
import { UsageError } from "./command.js";
import type { Command } from "./command.js";

/**
 * Finds a command by its name.
 * @throws UsageError if no command has the name.
 */
export function commandCalled(name: string, commands: readonly Command[]): Command {
  const found = commands.find((command) => command.name === name);
  if (found !== undefined) return found;
  const names = commands.map((command) => command.name);
  const close = nearest(name, names);
  throw new UsageError(
    `There is no command \`${name}\`.`,
    close === null ? `The commands are ${names.join(", ")}.` : `Did you mean ${close}?`,
  );
}
