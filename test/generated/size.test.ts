import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { bundled, sizeOf } from "../support/bundle.js";

const entry = "./generated/src/index.ts";
const core = ["createClient", "createStream"] as const;

/** What is measured: a name, what it is added to, and the most that it may add. */
const features: readonly (readonly [name: string, to: readonly string[], limit: number])[] = [
  ["fetchStream", core, 150],
  ["updateStream", core, 150],
  ["deleteStream", core, 150],
  ["createStreamMessage", core, 150],
  ["logger", core, 400],
  ["clientCredentials", core, 400],
  ["paginate", ["createClient", "listStreams"], 400],
];

/** The sizes that the documentation gives, by name. */
const recorded = new Map(
  [...readFileSync("docs/runtime.md", "utf8").matchAll(/^\| `(.+?)` +\| +([\d,]+) +\|/gm)].map(
    ([, name = "", bytes = ""]) => [name, Number(bytes.replace(",", ""))],
  ),
);

/** Compression differs by a few bytes from one version of zlib to another. */
function expectRecorded(name: string, bytes: number): void {
  console.log(`${name}: ${bytes} bytes (minified, gzip)`);
  expect(
    Math.abs(bytes - (recorded.get(name) ?? 0)),
    `docs/runtime.md on ${name}: ${bytes}`,
  ).toBeLessThanOrEqual(20);
}

describe("what an application ships", () => {
  it("is at most 3,000 bytes for createClient and createStream, minified and gzipped", async () => {
    const bytes = await sizeOf(core);
    expect(bytes).toBeLessThanOrEqual(3000);
    expectRecorded("createClient + createStream", bytes);
  });

  it.each(features)("is little more with %s", async (name, to, limit) => {
    const bytes = (await sizeOf([...to, name])) - (await sizeOf(to));
    expect(bytes).toBeLessThanOrEqual(limit);
    expectRecorded(name, bytes);
  });

  it.each([
    ["events", "responses/events", 400],
    ["jsonLines", "responses/json-lines", 400],
  ])("is little more with an operation that answers with %s", async (name, module, limit) => {
    const bytes = (await sizeOf(core, module, name)) - (await sizeOf(core));
    expect(bytes).toBeLessThanOrEqual(limit);
    expectRecorded(name, bytes);
  });

  it.each(["oauth", "logger", "paginate", "idempotency", "results"])(
    "has nothing of %s unless it is imported",
    async (module) => {
      const text = await bundled(`export { createClient, createStream } from "${entry}";`);
      const marks = {
        oauth: "client_credentials",
        logger: "performance",
        paginate: "rel=",
        idempotency: "randomUUID",
        results: "toUpperCase",
      };
      expect(text).not.toContain(marks[module as keyof typeof marks]);
    },
  );

  it("is nothing for an import that is not used", async () => {
    const code = `import { createClient, createStream } from "${entry}"; export const one = 1;`;
    expect(await bundled(code)).toMatch(/^var (\w)=1;export\{\1 as one\};\n$/);
  });
});
