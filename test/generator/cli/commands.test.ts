import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Command } from "../../../generator/cli/command.js";
import { commands } from "../../../generator/cli/commands.js";
import { main } from "../../../generator/cli/main.js";

/** Runs a command line where there is nothing: no config file and no document. */
async function run(argv: readonly string[], known: readonly Command[] = commands) {
  const printed = { out: "", err: "" };
  const code = await main(argv, {
    cwd: "/nowhere",
    commands: known,
    isColoured: false,
    out: (text) => void (printed.out += text),
    err: (text) => void (printed.err += text),
  });
  return { code, ...printed };
}

describe("wrong usage exits with 2 and says what is right", () => {
  it.each<[string[], RegExp, string]>([
    [[], /Name a command: generate, check, help\./, "specpress --help"],
    [["make"], /no command `make`.\nThe commands are generate, check, help\./, "specpress --help"],
    [["genrate"], /Did you mean generate\?/, "specpress --help"],
    [["help", "chekc"], /Did you mean check\?/, "specpress help --help"],
    [["generate", "pets.yaml"], /--output <folder>/, "specpress generate --help"],
    [
      ["generate", "pets.yaml", "more.yaml", "-o", "out"],
      /Name one document; `more\.yaml`/,
      "specpress generate",
    ],
    [
      ["generate", "--outptu", "out"],
      /no flag `--outptu`\.\nDid you mean --output\?/,
      "specpress generate --help",
    ],
    [["generate", "--no-stric"], /Did you mean --no-strict\?/, "specpress generate --help"],
    [["generate", "--no-force"], /no flag `--no-force`/, "specpress generate --help"],
    [["generate", "-x"], /no flag `-x`/, "specpress generate --help"],
    [
      ["generate", "pets.yaml", "--output"],
      /`--output` needs a value: --output <folder>/,
      "specpress generate",
    ],
    [["generate", "pets.yaml", "-o", "--strict"], /`-o` needs a value: -o <folder>/, "specpress generate"],
    [["generate", "--strict=yes"], /`--strict` takes no value/, "specpress generate --help"],
    [["check", "--force"], /`specpress check` has no flag `--force`/, "specpress check --help"],
    [["help", "--json"], /`specpress help` has no flag `--json`/, "specpress help --help"],
    [["generate"], /specpress\.config\.ts/, "specpress generate --help"],
    [
      ["generate", "a.yaml", "-o", "b", "--name", "My Pets"],
      /^`--name` must be a package name: .*, not "My Pets"\.\nFor example, --name @zoo\/pets\n/,
      "specpress generate --help",
    ],
    [
      ["generate", "a.yaml", "-o", ""],
      /^`--output` must be the path of a folder, not ""/,
      "specpress generate",
    ],
    [
      ["check", "--package-version", "1"],
      /^`--package-version` must be a semantic version/,
      "specpress check",
    ],
    [
      ["generate", "--filter", "tag=A", "--filter", "x"],
      /^`--filter` must be <key>=<value>.*, not "x"/,
      "specpress",
    ],
    [["generate", "--overlay="], /^`--overlay` must be a file path/, "specpress generate --help"],
  ])("%j", async (argv, message, help) => {
    const { code, out, err } = await run(argv);
    expect([code, out]).toEqual([2, ""]);
    expect(err).toMatch(message);
    expect(err).toMatch(new RegExp(`\nSee ${help}.*\\.\n$`));
  });
});

describe("help", () => {
  it.each([["--help"], ["help"], ["-h"]])("%s shows every command with its summary", async (word) => {
    const { code, out, err } = await run([word]);
    expect([code, err, out.split("\n")[0]]).toEqual([
      0,
      "",
      "specpress turns an OpenAPI 3 document into a TypeScript package.",
    ]);
    for (const { name, summary } of commands) expect(out).toMatch(new RegExp(`^  ${name} +${summary}$`, "m"));
  });

  it.each(commands)(
    "$name --help shows the flags of $name, like help $name",
    async ({ name, flags, summary }) => {
      const { code, out, err } = await run([name, "--help"]);
      expect([code, err, out.split("\n")[0]]).toEqual([0, "", `specpress ${name}: ${summary}`]);
      const shown = [...out.matchAll(/^ {2}(?:-\w, | {4})--(?:\[no-\])?([\w-]+)/gm)].map(([, flag]) => flag);
      expect(shown).toEqual([...flags.map((flag) => flag.name), "help"]);
      expect(out.split("\n").filter((line) => line.length > 101)).toEqual([]);
      expect(await run(["help", name])).toEqual({ code, out, err });
    },
  );
});

describe("a command", () => {
  it("is a file of its own, and listed", () => {
    const files = readdirSync("generator/cli/commands").map((file) => file.replace(".ts", ""));
    expect(files.sort()).toEqual(commands.map(({ name }) => name).sort());
  });

  it("that is added to the list has flags, help and a place in the overview", async () => {
    const count: Command = {
      name: "count",
      summary: "count words",
      usage: "<word>...",
      help: "It counts.",
      flags: [{ name: "from", value: "<number>", help: "where to start" }],
      async run({ words, flags }, { out }) {
        out(String(Number(flags.get("from") ?? 0) + words.length));
        return 1;
      },
    };
    const known = [...commands, count];
    expect(await run(["count", "a", "--from", "40", "b"], known)).toEqual({ code: 1, out: "42", err: "" });
    expect((await run(["--help"], known)).out).toMatch(/^ {2}count +count words$/m);
    expect((await run(["count", "--help"], known)).out).toMatch(/^ {6}--from <number> +where to start$/m);
    expect((await run(["cuont"], known)).err).toContain("Did you mean count?");
  });
});

it("--version prints the version", async () => {
  const { version } = JSON.parse(readFileSync("package.json", "utf8")) as { version: string };
  expect(await run(["--version"])).toEqual({ code: 0, out: `${version}\n`, err: "" });
});

it("a fault of specpress itself ends with 1 and without a stack", async () => {
  const broken: Command = {
    ...(commands[0] as Command),
    run: () => Promise.reject(new Error("no luck")),
  };
  const { code, err } = await run(["generate"], [broken]);
  expect([code, err]).toEqual([
    1,
    expect.stringMatching(/bug of its own: no luck\n.*SPECPRESS_DEBUG=1.*\n$/),
  ]);
});
