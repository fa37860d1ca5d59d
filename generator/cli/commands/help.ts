import type { Command } from "../command.js";
import { commandCalled } from "../called.js";
import { helpOf, overview } from "../help.js";

export const helpCommand: Command = {
  name: "help",
  summary: "show help for a command",
  usage: "[<command>]",
  help: "",
  flags: [],
  async run({ words: [name] }, { commands, out }) {
    out(name === undefined ? overview(commands) : helpOf(commandCalled(name, commands)));
    return 0;
  },
};
