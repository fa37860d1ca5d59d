import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { specpress } from "./cli.js";
import { emptyFolder, run } from "./workspace.js";

/** What the reference says about a code. */
export interface Section {
  readonly code: string;
  readonly severity: string;
  /** The first sentence. */
  readonly summary: string;
  readonly hint: string;
  readonly text: string;
}

const fences = /^```(\w+)(?: (\S+))?\n(.*?)^```$/gms;

/** The sections of a page, each about the code in its heading. */
export function sectionsOf(page: string): readonly Section[] {
  return page
    .split(/^(?=## )/m)
    .slice(1)
    .map((text) => {
      const [, code = ""] = /^## `([\w-]+)`$/m.exec(text) ?? [];
      const prose = text.replace(fences, "").split("\n\n").map(unwrapped);
      const [, severity = "", summary = ""] = /^_(\w+)\._ (.*?\.)(?= [A-Z`]|$)/.exec(prose[1] ?? "") ?? [];
      const [, hint = ""] = /^\*\*What to do:\*\* (.*)$/m.exec(prose.join("\n")) ?? [];
      return { code, severity: severity.toLowerCase(), summary, hint, text };
    });
}

function unwrapped(paragraph: string): string {
  return paragraph.trim().replaceAll("\n", " ");
}

/** The text of a section whose examples show what specpress prints of them now. */
export async function rerun({ code, text }: Pick<Section, "code" | "text">): Promise<string> {
  const { path, remove } = await emptyFolder();
  const pieces: string[] = [];
  let end = 0;
  try {
    for (const { index, 0: block, 1: language = "", 2: name, 3: body = "" } of text.matchAll(fences)) {
      if (name !== undefined) await writeExample(path, name, body);
      const shown = name === undefined ? await printed(language, body, code, path) : body;
      pieces.push(text.slice(end, index), block.slice(0, block.indexOf("\n") + 1), shown, "```");
      end = index + block.length;
    }
  } finally {
    await remove();
  }
  return [...pieces, text.slice(end)].join("");
}

/** Every document has these; examples leave out what they are not about. */
const usual = {
  openapi: "3.1.0",
  info: "{ title: Pets, version: 1.0.0 }",
  servers: '[{ url: "https://example.com" }]',
  paths: "{}",
};

async function writeExample(folder: string, name: string, text: string): Promise<void> {
  const path = join(folder, name);
  await mkdir(dirname(path), { recursive: true });
  const missing = Object.entries(usual).filter(([key]) => !new RegExp(`^${key}:`, "m").test(text));
  const isFragment = name === "openapi.yaml" && /^\w+:/m.test(text);
  const rest = isFragment ? missing.map(([key, value]) => `${key}: ${value}\n`) : [];
  await writeFile(path, [text, ...rest].join(""));
}

/** What the commands of a block print about a code. A block without commands is about `openapi.yaml`. */
async function printed(language: string, block: string, code: string, folder: string): Promise<string> {
  const lines = language === "console" ? block.split("\n").filter((line) => line.startsWith("$ ")) : [];
  if (language === "text") return outcome("generate openapi.yaml --output client", code, folder);
  const shown: string[] = [];
  for (const line of lines) {
    const [, ours] = /^\$ specpress (.*)$/.exec(line) ?? [];
    if (ours === undefined) await run("sh", ["-c", line.slice(2)], folder);
    shown.push(`${line}\n`, ours === undefined ? "" : await outcome(ours, code, folder));
  }
  return shown.join("");
}

async function outcome(line: string, code: string, folder: string): Promise<string> {
  const { stderr } = await specpress([...line.split(" "), "--verbose"], folder);
  const lines = stderr.replaceAll(`${folder}/`, "").split("\n");
  return lines
    .filter((text) => text.includes(` ${code}: `) || text.startsWith(`error ${code}: `))
    .map((text) => `${text}\n`)
    .join("");
}
