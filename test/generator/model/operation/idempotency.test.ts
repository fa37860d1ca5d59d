import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { join } from "node:path";
import { generate } from "../../../../generator/generate.js";
import { importPackage } from "../../../support/calls.js";
import { startServer } from "../../../support/server.js";
import type { LoopbackServer } from "../../../support/server.js";
import { emptyFolder } from "../../../support/workspace.js";

const document = "test/cases/idempotency/spec.yaml";
let server: LoopbackServer;
let folder: Awaited<ReturnType<typeof emptyFolder>>;
let operations: Awaited<ReturnType<typeof importPackage>>;

beforeAll(async () => {
  folder = await emptyFolder();
  const { files } = await generate({ input: document, idempotencyHeader: "Request-Key" });
  operations = await importPackage(files, join(folder.path, "package"));
  server = await startServer((_request, response, count) => {
    response.writeHead(count % 2 === 1 ? 503 : 204, { "retry-after-ms": "1" }).end();
  });
});
afterAll(async () => {
  await server.close();
  await folder.remove();
});

async function keysOf(operation: string, header: string): Promise<readonly unknown[]> {
  server.received.length = 0;
  const client: unknown = (operations.createClient as unknown as (options: object) => unknown)({
    baseUrl: server.url,
  });
  await operations[operation]?.(client, { amount: 1 });
  return server.received.map(({ headers }) => headers[header]);
}

const uuid = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/;

describe("an idempotency key", () => {
  it.each([
    ["createCharge", "idempotency-key", "the document names the header"],
    ["createRefund", "x-idempotency-key", "the document names another header"],
    ["createNote", "request-key", "the config names the header"],
  ])(
    "of %s is made once for all attempts of a call, so that a POST is tried again: %s",
    async (name, header) => {
      const first = await keysOf(name, header);
      expect(first).toHaveLength(2);
      expect(first[0]).toMatch(uuid);
      expect(first[1]).toBe(first[0]);
      expect((await keysOf(name, header))[0]).not.toBe(first[0]);
    },
  );

  it("is not made for what may be sent twice anyway", async () => {
    expect(await keysOf("listCharges", "request-key")).toEqual([undefined, undefined]);
  });
});
