import { cp, mkdir, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { answerJson, startServer } from "../support/server.js";
import type { LoopbackServer } from "../support/server.js";
import { emptyFolder, install, output, pack, run } from "../support/workspace.js";
import { account, stream } from "./stream.js";

const name = "@specpress/twilio-sync";
let folder: Awaited<ReturnType<typeof emptyFolder>>;
let server: LoopbackServer;

beforeAll(async () => {
  folder = await emptyFolder();
  await install(await pack("generated", folder.path), folder.path);
  for (const types of ["@types/node", "undici-types"]) {
    await cp(join("node_modules", types), join(folder.path, "node_modules", types), { recursive: true });
  }
});
afterAll(() => folder.remove());

beforeEach(async () => {
  server = await startServer(answerJson(201, stream));
});
afterEach(() => server.close());

const options = (): string => JSON.stringify({ baseUrl: server.url, auth: { accountSidAuthToken: account } });
const request = `{ ServiceSid: "IS1", UniqueName: "orders" }`;

/** What a CommonJS script prints on a Node.js that cannot `require` ES modules, as those before 20.19. */
async function printed(script: string, ...flags: readonly string[]): Promise<string> {
  const file = join(folder.path, "script.cjs");
  await writeFile(file, script);
  const args = ["--no-experimental-require-module", ...flags, file];
  return (await output(process.execPath, args, folder.path)).trim();
}

describe("`require`", () => {
  it("gives functions that call the server", async () => {
    const script = `const { createClient, createStream } = require("${name}");
      createStream(createClient(${options()}), ${request}).then(({ sid }) => console.log(sid));`;
    expect(await printed(script)).toBe(stream.sid);
    expect(server.received).toMatchObject([{ method: "POST", target: "/v1/Services/IS1/Streams" }]);
  });

  it("gives the class with the operations as methods", async () => {
    const script = `const { TwilioSync } = require("${name}/class");
      new TwilioSync(${options()}).streams.create(${request}).then(({ sid }) => console.log(sid));`;
    expect(await printed(script)).toBe(stream.sid);
  });

  it("gives the names that `import` gives", async () => {
    const script = `const commonJs = require("${name}");
      import("${name}").then((esm) => {
        console.log(Object.keys(commonJs).sort().join() === Object.keys(esm).sort().join(), commonJs.__esModule);
      });`;
    expect(await printed(script)).toBe("true true");
  });

  it("loads modules when they are first used", async () => {
    const script = `const sdk = require("${name}");
      const loaded = (part) => Object.keys(require.cache).some((path) => path.includes(part));
      console.log(loaded("client.js"), loaded("streams.js"));
      sdk.createClient;
      console.log(loaded("client.js"), loaded("streams.js"));
      sdk.createStream;
      console.log(loaded("client.js"), loaded("streams.js"));`;
    expect(await printed(script)).toBe("false false\ntrue false\ntrue true");
  });

  it("gives functions whose stack traces lead to the sources", async () => {
    const script = `const { createClient, fetchStream } = require("${name}");
      fetchStream(createClient(${options()}), { get ServiceSid() { throw new Error("Here") } })
        .catch(({ stack }) => console.log(stack));`;
    const stack = await printed(script, "--enable-source-maps");
    expect(stack).toMatch(/\/src\/runtime\/\w+\/[\w-]+\.ts:\d+:\d+/);
    expect(stack).not.toContain("/dist/");
  });
});

describe("with both copies in one program", () => {
  const makers = {
    ApiError: `new it.ApiError(404, { code: 1 }, new Headers())`,
    ConnectionError: `new it.ConnectionError(new Error("no"))`,
    TimeoutError: `new it.TimeoutError("late")`,
    DecodeError: `new it.DecodeError(new Response(), new Error("no"))`,
    ConfigError: `new it.ConfigError("no")`,
  };

  it.each(Object.entries(makers))(
    "`instanceof` and guards know an %s of the other one",
    async (kind, made) => {
      const script = `const commonJs = require("${name}");
      import("${name}").then((esm) => {
        const others = ${JSON.stringify(Object.keys(makers))}.filter((other) => other !== "${kind}");
        for (const [from, to] of [[commonJs, esm], [esm, commonJs]]) {
          const error = ((it) => ${made})(from);
          console.log(
            from.${kind} !== to.${kind},
            error instanceof to.${kind} && error instanceof to.SdkError && to.is${kind}(error),
            others.some((other) => error instanceof to[other] || to["is" + other](error)),
          );
        }
      });`;
      expect(await printed(script)).toBe("true true false\ntrue true false");
    },
  );

  it("an operation of one takes a client of the other", async () => {
    const script = `const { createClient } = require("${name}");
      import("${name}").then(({ createStream }) => createStream(createClient(${options()}), ${request}))
        .then(({ sid }) => console.log(sid));`;
    expect(await printed(script)).toBe(stream.sid);
  });
});

describe("Jest in its default mode", () => {
  /** Runs one test file in a project of its own, which has no config but what is given. */
  async function jest(file: string, text: string, config: object = {}): Promise<string> {
    const project = join(folder.path, "jest");
    await mkdir(project, { recursive: true });
    await writeFile(join(project, "package.json"), JSON.stringify({ private: true, jest: config }));
    await writeFile(join(project, file), text);
    const args = [resolve("node_modules/jest/bin/jest.js"), "--rootDir", project, "--no-cache", "-i", file];
    const { code, stderr } = await run(process.execPath, args, project);
    return code === 0 ? "passed" : stderr;
  }

  const calls = (): string => `test("a call", async () => {
      const { sid } = await createStream(createClient(${options()}), ${request});
      expect(sid).toBe("${stream.sid}");
    });`;

  it("runs a test that makes a call, through Babel", async () => {
    const text = `const { createClient, createStream } = require("${name}");\n${calls()}`;
    expect(await jest("call.test.js", text)).toBe("passed");
    expect(server.received).toHaveLength(1);
  });

  it.each(["typescript", "typescript-6"])("runs a test in TypeScript, compiled by %s", async (compiler) => {
    const transformer = `const ts = require(${JSON.stringify(resolve("node_modules", compiler))});
      const compilerOptions = { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2022, esModuleInterop: true };
      exports.process = (text, fileName) => ({
        code: ts.transpileModule(text, { fileName, compilerOptions }).outputText,
      });`;
    const path = join(folder.path, "transformer.cjs");
    await writeFile(path, transformer);
    const text = `import { createClient, createStream } from "${name}";
      import * as sdk from "${name}";
      import type { Stream } from "${name}";
      ${calls()}
      test("a namespace", () => {
        const made: typeof sdk.createClient = sdk.createClient;
        expect(made).toBe(createClient);
      });`;
    expect(await jest(`${compiler}.test.ts`, text, { transform: { "\\.ts$": path } })).toBe("passed");
    expect(server.received).toHaveLength(1);
  });

  it("spies on operations and mocks the package", async () => {
    const text = `const sdk = require("${name}");
      test("a spy", async () => {
        const spy = jest.spyOn(sdk, "createStream").mockResolvedValue({ sid: "TO1" });
        expect(await sdk.createStream(sdk.createClient(), ${request})).toEqual({ sid: "TO1" });
        spy.mockRestore();
        expect(jest.isMockFunction(sdk.createStream)).toBe(false);
      });
      test("a mock", () => {
        jest.isolateModules(() => {
          jest.mock("${name}");
          expect(jest.isMockFunction(require("${name}").createStream)).toBe(true);
        });
      });`;
    expect(await jest("mock.test.js", text)).toBe("passed");
  });
});

const usage = `
const client: Client = createClient();
export class NotFound extends ApiError<404, { readonly code: number }> {}
export function codeOf(error: ApiError<404, { readonly code: number }>): number {
  return error.body.code;
}
export async function use(): Promise<string | null | undefined> {
  const given: CreateStreamRequest = { ServiceSid: "IS1" };
  const result = await safe(createStream, client, given);
  if (result.ok) return result.data.sid;
  if (result.error instanceof ApiError) return String(result.error.status);
  for await (const { sid } of paginate(listStreams, client, { ServiceSid: "IS1" })) return sid;
  const sync: TwilioSync = new TwilioSync();
  // @ts-expect-error: a Stream is not a number.
  const wrong: number = await sync.streams.create(given);
  return String(wrong);
}
`;
const values = ["ApiError", "createClient", "createStream", "listStreams", "paginate", "safe"];
const types = ["Client", "CreateStreamRequest"];

/** The same program, as each kind of file imports the package. */
const importing = `import { ${values.join(", ")} } from "${name}";
import type { ${types.join(", ")} } from "${name}";
import { TwilioSync } from "${name}/class";
${usage}`;
const requiring = `import sdk = require("${name}");
import entry = require("${name}/class");
${values.map((value) => `import ${value} = sdk.${value};`).join("\n")}
${types.map((type) => `type ${type} = sdk.${type};`).join("\n")}
import TwilioSync = entry.TwilioSync;
${usage.replace("client: Client", "client: sdk.Client").replaceAll(/^export /gm, "")}`;
const across = `import * as esm from "${name}";
import { createRequire } from "node:module";
import type * as sdk from "${name}" with { "resolution-mode": "require" };
const commonJs = createRequire(import.meta.url)("${name}") as typeof sdk;
export const error: esm.ApiError = new commonJs.ApiError(404, null, new Headers());
export const stream: Promise<sdk.Stream> = esm.createStream(commonJs.createClient(), { ServiceSid: "IS1" });
`;

describe.each(["typescript", "typescript-6", "typescript-7"])(
  "types in CommonJS files, under %s",
  (compiler) => {
    const strictest = {
      target: "es2022",
      lib: ["es2022"],
      types: ["node"],
      noEmit: true,
      strict: true,
      exactOptionalPropertyTypes: true,
      noUncheckedIndexedAccess: true,
      // Checks every declaration except those of the language itself.
      skipLibCheck: false,
      skipDefaultLibCheck: true,
    };

    async function compile(file: string, text: string, more: object): Promise<string> {
      await writeFile(join(folder.path, file), text);
      const config = { compilerOptions: { ...strictest, ...more }, files: [file] };
      const project = `${compiler}.json`;
      await writeFile(join(folder.path, project), JSON.stringify(config));
      const tsc = resolve("node_modules", compiler, "bin/tsc");
      const { code, stdout } = await run(process.execPath, [tsc, "-p", project], folder.path);
      return `${code}${stdout}`;
    }

    it.each([
      ["`import` under node16", "importing.cts", importing, { module: "node16" }],
      ["`import` under node20", "importing.cts", importing, { module: "node20" }],
      ["`import` under nodenext", "importing.cts", importing, { module: "nodenext" }],
      [
        "`import =`, as verbatim modules need",
        "requiring.cts",
        requiring,
        { module: "node16", verbatimModuleSyntax: true, isolatedModules: true },
      ],
      [
        "`import` in an ES module",
        "importing.mts",
        importing,
        { module: "node16", verbatimModuleSyntax: true },
      ],
      ["both copies in one program", "across.mts", across, { module: "node16" }],
      ["`import` for a bundler", "importing.ts", importing, { module: "preserve" }],
    ])("%s", async (_how, file, text, flags) => {
      expect(await compile(file, text, flags)).toBe("0");
    });

    it.runIf(compiler !== "typescript-7")("`import` in CommonJS without the exports map", async () => {
      const legacy = compiler === "typescript" ? {} : { ignoreDeprecations: "6.0" };
      const flags = { module: "commonjs", moduleResolution: "node10", esModuleInterop: true, ...legacy };
      expect(await compile("importing.ts", importing, flags)).toBe("0");
    });
  },
);
