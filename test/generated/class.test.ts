import { inspect } from "node:util";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { afterEach, describe, expect, expectTypeOf, it } from "vitest";
import { TwilioSync } from "../../generated/src/class.js";
import { fetchStream, safe } from "../../generated/src/index.js";
import type { Stream } from "../../generated/src/index.js";
import { answerJson, startServer } from "../support/server.js";
import type { LoopbackServer } from "../support/server.js";
import { account, page, stream } from "./stream.js";

let server: LoopbackServer | undefined;
afterEach(() => server?.close());

function api(url: string): TwilioSync {
  return new TwilioSync({ auth: { accountSidAuthToken: account }, baseUrl: url });
}

describe("the class", () => {
  it("sends the same request as the function, options included", async () => {
    server = await startServer(answerJson(201, stream));
    const made = await api(server.url).streams.create(
      { ServiceSid: "IS1", UniqueName: "orders" },
      { headers: { "x-trace": "1" } },
    );
    expectTypeOf(made).toEqualTypeOf<Stream>();
    expect(made).toEqual(stream);
    expect(server.received).toMatchObject([
      { method: "POST", target: "/v1/Services/IS1/Streams", headers: { "x-trace": "1" } },
    ]);
    expect(server.received[0]?.body.toString()).toBe("UniqueName=orders");
  });

  it("has a method for each operation, and one for all items of a paged one", () => {
    const { streams } = api("http://127.0.0.1:1");
    const names = Object.getOwnPropertyNames(Object.getPrototypeOf(streams));
    expect(names.sort()).toEqual(
      ["constructor", "create", "createMessage", "delete", "fetch", "list", "listAll", "update"].sort(),
    );
  });

  it("loops over pages", async () => {
    const own = (server = await startServer((request, response, count) => {
      const next = count === 1 ? "?Page=1&PageToken=PT1" : null;
      answerJson(200, page([stream], next, count - 1, own.url))(request, response, count);
    }));
    const found: Stream[] = [];
    for await (const item of api(own.url).streams.listAll({ ServiceSid: "IS1" })) found.push(item);
    expect(found).toEqual([stream, stream]);
  });

  it("has a client for functions", async () => {
    server = await startServer(answerJson(404, { code: 20404, message: "No", status: 404 }));
    const result = await safe(fetchStream, api(server.url).client, { ServiceSid: "IS1", Sid: "TO1" });
    expect(result).toMatchObject({ ok: false, error: { status: 404 } });
  });

  it("shows no secret", () => {
    const shown = inspect(api("http://127.0.0.1:1"), { depth: 20, showHidden: true });
    expect(shown).not.toContain(account.password);
  });

  it("is bundled whole when it is imported, and not at all when it is not", async () => {
    const { outputFiles } = await build({
      stdin: {
        contents: `export { TwilioSync } from "./generated/src/class.ts";`,
        resolveDir: process.cwd(),
      },
      bundle: true,
      minify: true,
      format: "esm",
      target: "es2022",
      write: false,
    });
    console.log(`class: ${gzipSync(outputFiles[0]?.text ?? "").length} bytes (minified, gzip)`);
    const index = await build({
      stdin: { contents: `export * from "./generated/src/index.ts";`, resolveDir: process.cwd() },
      bundle: true,
      write: false,
      format: "esm",
    });
    expect(index.outputFiles[0]?.text).not.toContain("TwilioSync");
  });
});
