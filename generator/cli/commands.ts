import type { Command } from "./command.js";
import { checkCommand } from "./commands/check.js";
import { generateCommand } from "./commands/generate.js";
import { helpCommand } from "./commands/help.js";

/** Every command, in the order of the overview. */
export const commands: readonly Command[] = [generateCommand, checkCommand, helpCommand];
