import { createRequire } from "node:module";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { binaryBody } from "../../../templates/runtime/bodies/binary.js";
import { multipartBody } from "../../../templates/runtime/bodies/multipart.js";
import { openWire } from "../wire.js";
import type { Wire } from "../wire.js";

// Its own types would add those of the DOM to all of the tests.
const { JSDOM } = createRequire(import.meta.url)("jsdom") as {
  JSDOM: new (html: string, options: object) => { window: typeof globalThis };
};
const { window } = new JSDOM("", { url: "http://localhost" });
let wire: Wire;
beforeAll(async () => {
  wire = await openWire();
});
afterAll(() => wire.close());
// What the environments of Vitest and Jest do: the classes of jsdom beside the `fetch` of Node.
beforeEach(() => {
  for (const name of ["Blob", "File", "FormData", "AbortController", "AbortSignal"] as const)
    vi.stubGlobal(name, window[name]);
});
afterEach(() => void vi.unstubAllGlobals());

const multipart = { mediaType: "multipart/form-data", encode: multipartBody };

describe("under jsdom", () => {
  it.each([
    ["a File in a form", multipart, { file: new window.File(["abc"], "a.txt") }, "file"],
    [
      "a Blob as the body",
      { mediaType: "a/b", encode: binaryBody, key: "body" },
      { body: new window.Blob(["abc"]) },
      "body",
    ],
  ])("%s is refused, which `fetch` would send as `[object Blob]`", async (_what, body, request, name) => {
    await expect(wire.send({ method: "POST", body }, request)).rejects.toMatchObject({
      name: "ConfigError",
      message: `send: \`${name}\` cannot be sent`,
    });
  });

  it("bytes and text in a form are sent", async () => {
    const { body } = await wire.send(
      { method: "POST", body: multipart },
      { file: new Uint8Array([97, 98]), name: "x" },
    );
    expect(body.toString()).toContain("\r\n\r\nab\r\n");
    expect(body.toString()).toContain("\r\n\r\nx\r\n");
  });
});
