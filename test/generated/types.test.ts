import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { describe, expect, it } from "vitest";

const folder = "generated/dist";
const declarations = readdirSync(folder, { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".d.ts"))
  .map((name) => ({ name, text: readFileSync(join(folder, name), "utf8") }));

/** The text without comments. */
function code(text: string): string {
  const scanner = ts.createScanner(ts.ScriptTarget.ES2022, true, ts.LanguageVariant.Standard, text);
  const tokens: string[] = [];
  while (scanner.scan() !== ts.SyntaxKind.EndOfFileToken) tokens.push(scanner.getTokenText());
  return tokens.join(" ");
}

describe("the declarations of the generated package", () => {
  it("are there", () => {
    expect(declarations.map(({ name }) => name)).toContain("index.d.ts");
  });

  it.each([
    ["`any`", /\bany\b/],
    [
      "an alias that only the DOM's types have",
      /\b(HeadersInit|BodyInit|RequestInfo|XMLHttpRequestBodyInit)\b/,
    ],
  ])("hold no %s", (_what, pattern) => {
    expect(declarations.filter(({ text }) => pattern.test(code(text))).map(({ name }) => name)).toEqual([]);
  });

  it("hold no directive that silences the compiler", () => {
    expect(declarations.filter(({ text }) => /@ts-(ignore|nocheck|expect-error)/.test(text))).toEqual([]);
  });
});

describe("hovering in an editor shows", () => {
  const file = join(process.cwd(), "in-memory.ts");
  const text = `import { createClient, createStream } from "./generated/dist/index.js";
import type { BinaryInput, ByteStream, Success } from "./generated/dist/index.js";
const client = createClient({ use: [(request, next) => next(request)] });
const made = await createStream(client, { ServiceSid: "IS1", UniqueName: "orders" });
made.date_expires;
declare const bytes: ByteStream;
declare const input: BinaryInput;
declare const success: Success<200, string, object>;
success.rawHeaders;`;
  const options = {
    strict: true,
    module: ts.ModuleKind.NodeNext,
    target: ts.ScriptTarget.ES2022,
    lib: ["lib.es2022.d.ts"],
    types: ["node"],
  };
  const service = ts.createLanguageService({
    getCompilationSettings: () => options,
    getScriptFileNames: () => [file],
    getScriptVersion: () => "1",
    getScriptSnapshot: (name) => {
      const content = name === file ? text : ts.sys.readFile(name);
      return content === undefined ? undefined : ts.ScriptSnapshot.fromString(content);
    },
    getCurrentDirectory: () => process.cwd(),
    getDefaultLibFileName: ts.getDefaultLibFilePath,
    fileExists: (name) => name === file || ts.sys.fileExists(name),
    readFile: (name) => ts.sys.readFile(name),
  });

  function hover(word: string): { readonly shown: string; readonly documentation: string } {
    const info = service.getQuickInfoAtPosition(file, text.lastIndexOf(word));
    return {
      shown: ts.displayPartsToString(info?.displayParts),
      documentation: ts.displayPartsToString(info?.documentation),
    };
  }

  it("named interfaces for what an operation takes and gives, and its documentation", () => {
    const { shown, documentation } = hover("createStream");
    expect(shown).toContain("request: CreateStreamRequest");
    expect(shown).toContain("Promise<CreateStreamResponse>");
    expect(documentation).toMatch(/^Create a new Stream\./);
  });

  it("the named interface of what came back", () => {
    expect(hover("made").shown).toBe("const made: Stream");
  });

  it("a field's type and documentation", () => {
    const { shown, documentation } = hover("date_expires");
    expect(shown).toContain("date_expires: string | null");
    expect(documentation.length).toBeGreaterThan(20);
  });

  it.each([
    ["next", "(request: OutgoingRequest) => Promise<Response>"],
    ["rawHeaders", "rawHeaders: Headers"],
    ["bytes", "const bytes: ReadableStream<Uint8Array<ArrayBufferLike>>"],
    ["input", "const input: BinaryInput"],
  ])("the types of the platform by their own names: %s", (word, shown) => {
    expect(hover(word).shown).toContain(shown);
  });
});
