import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { describe, expect, it } from "vitest";

async function bundled(code: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: code, resolveDir: process.cwd() },
    bundle: true,
    minify: true,
    format: "esm",
    target: "es2022",
    write: false,
  });
  return outputFiles[0]?.text ?? "";
}

const entry = "./generated/src/index.ts";

describe("what an application ships", () => {
  it("is at most 3,000 bytes for createClient and createStream, minified and gzipped", async () => {
    const code = await bundled(`export { createClient, createStream } from "${entry}";`);
    const bytes = gzipSync(code).length;
    console.log(`createClient + createStream: ${bytes} bytes (minified, gzip)`);
    expect(bytes).toBeLessThanOrEqual(3000);
  });

  it.each([["paginate", "listStreams"]])("is at most 400 bytes more with %s", async (name, operation) => {
    const without = await bundled(`export { createClient, ${operation} } from "${entry}";`);
    const code = await bundled(`export { createClient, ${operation}, ${name} } from "${entry}";`);
    const bytes = gzipSync(code).length - gzipSync(without).length;
    console.log(`${name}: ${bytes} bytes more (minified, gzip)`);
    expect(bytes).toBeLessThanOrEqual(400);
  });

  it("is nothing for an import that is not used", async () => {
    const code = `import { createClient, createStream } from "${entry}"; export const one = 1;`;
    expect(await bundled(code)).toMatch(/^var (\w)=1;export\{\1 as one\};\n$/);
  });
});
