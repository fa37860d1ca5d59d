import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { generate } from "../../generator/generate.js";
import { importPackage } from "../support/calls.js";
import { runs, seed } from "../support/random/seed.js";
import { startServer } from "../support/server.js";
import type { LoopbackServer } from "../support/server.js";
import { allTrips } from "../support/trips.js";
import type { Trip } from "../support/trips.js";
import { emptyFolder } from "../support/workspace.js";

type Send = (client: unknown, request: object) => Promise<unknown>;

const trips = allTrips(3 * runs, seed).map((trip, index) => ({ ...trip, id: `trip${index}` }));

function documentOf(all: readonly (Trip & { readonly id: string })[]): object {
  const paths = all.map(({ id, method, path, operation }) => [
    `/${id}${path === undefined ? "" : `/${path}`}`,
    { [method]: { operationId: id, ...operation, responses: { "204": { description: "Done" } } } },
  ]);
  const info = { title: "Round trips", version: "1.0.0" };
  return { openapi: "3.2.0", info, paths: Object.fromEntries(paths) as object };
}

describe("what is sent by a generated package reads back the same", () => {
  let server: LoopbackServer;
  let folder: Awaited<ReturnType<typeof emptyFolder>>;
  let made: Readonly<Record<string, Send>>;
  let client: unknown;

  beforeAll(async () => {
    folder = await emptyFolder();
    server = await startServer((_request, response) => {
      response.writeHead(204).end();
    });
    await writeFile(join(folder.path, "openapi.json"), JSON.stringify(documentOf(trips)));
    const { files } = await generate({ input: "openapi.json", cwd: folder.path, package: { name: "trips" } });
    made = await importPackage(files, join(folder.path, "package"));
    client = (made.createClient as unknown as (options: object) => unknown)({ baseUrl: server.url });
  });
  afterAll(async () => {
    await server.close();
    await folder.remove();
  });

  it.each(trips)("$id: $title", async ({ id, values, request, back }) => {
    const trip = fc.asyncProperty(values, async (value) => {
      await made[id]?.(client, request(value));
      const [received] = server.received.splice(0);
      if (received === undefined) throw new Error("Nothing arrived.");
      expect(await back(received)).toEqual(value);
    });
    await fc.assert(trip, { numRuns: 15 });
  });
});
