import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { bundled, sizeOf, sizeWithoutEnvironment } from "../support/bundle.js";

const entry = "./generated/src/index.ts";
const core = ["createClient", "createStream"] as const;

/** The most that an export may add to others. */
const features: readonly (readonly [name: string, to: readonly string[], limit: number])[] = [
  ["fetchStream", core, 150],
  ["updateStream", core, 150],
  ["deleteStream", core, 150],
  ["createStreamMessage", core, 150],
  ["logger", core, 450],
  ["clientCredentials", core, 450],
  ["paginate", ["createClient", "listStreams"], 450],
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

describe("an application ships", () => {
  it("at most 3,600 bytes for createClient and createStream, minified and gzipped", async () => {
    const bytes = await sizeWithoutEnvironment(core);
    expect(bytes).toBeLessThanOrEqual(3600);
    expectRecorded("createClient + createStream", bytes);
  });

  it("at most 150 bytes more to read credentials from the environment", async () => {
    const bytes = (await sizeOf(core)) - (await sizeWithoutEnvironment(core));
    expect(bytes).toBeLessThanOrEqual(150);
    expectRecorded("auth from the environment", bytes);
  });

  it.each(features)("little more with %s", async (name, to, limit) => {
    const bytes = (await sizeOf([...to, name])) - (await sizeOf(to));
    expect(bytes).toBeLessThanOrEqual(limit);
    expectRecorded(name, bytes);
  });

  it.each([
    ["events", "responses/events", 450],
    ["jsonLines", "responses/json-lines", 450],
  ])("little more for an operation whose response is decoded by %s", async (name, module, limit) => {
    const bytes = (await sizeOf(core, module, name)) - (await sizeOf(core));
    expect(bytes).toBeLessThanOrEqual(limit);
    expectRecorded(name, bytes);
  });

  it.each([
    ["clientCredentials", "client_credentials"],
    ["logger", "performance"],
    ["paginate", "rel="],
    ["idempotency keys", "randomUUID"],
    ["withResponse", "toUpperCase"],
    ["byteStream", "highWaterMark"],
  ])("nothing of %s unless it is imported", async (_name, mark) => {
    const code = `export { createClient, createStream } from "${entry}";`;
    expect(await bundled(code)).not.toContain(mark);
  });

  it("nothing for an import that is not used", async () => {
    const code = `import { createClient, createStream } from "${entry}"; export const one = 1;`;
    expect(await bundled(code)).toMatch(/^var (\w)=1;export\{\1 as one\};\n$/);
  });
});
