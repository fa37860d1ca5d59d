import { createServer } from "node:http";
import type { RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import { describe, expect, it } from "vitest";
import { load } from "../../../generator/load/load.js";
import { documentOf, faultsOf, inFolder } from "../../support/document.js";

const text = JSON.stringify(documentOf({}));

/** Calls `work` with the origins of servers on two ports. */
async function withServers(
  answer: (other: string) => RequestListener,
  work: (origin: string, other: string) => Promise<void>,
): Promise<void> {
  const open = async (listener: RequestListener) => {
    const server = createServer(listener);
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    return { server, origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
  };
  const second = await open((request, response) => {
    response.end(
      JSON.stringify({ ...documentOf({}), "x-authorization": request.headers.authorization ?? null }),
    );
  });
  const first = await open(answer(second.origin));
  try {
    await work(first.origin, second.origin);
  } finally {
    for (const { server } of [first, second]) {
      server.closeAllConnections();
      server.close();
    }
  }
}

const at = (origin: string, limits = {}) => load(`${origin}/spec`, { limits });

describe("a document at a URL", () => {
  it.each(["http://", "https://", "https://[bad", "http://%", "https://a b/c"])(
    "%s, which is not valid, gives an error",
    async (url) => {
      expect(await faultsOf(load(url, {}))).toEqual([
        expect.stringMatching(/:1:1: error input-not-found: .* (is not a valid URL|cannot be fetched)/),
      ]);
    },
  );

  it("that never answers, or never ends, gives an error after the time that the limits give", async () => {
    const silent: RequestListener = () => undefined;
    const endless: RequestListener = (_request, response) => void response.write("{");
    for (const listener of [silent, endless]) {
      await withServers(
        () => listener,
        async (origin) => {
          expect(await faultsOf(at(origin, { seconds: 0.3 }))).toEqual([
            expect.stringContaining("cannot be fetched: no answer within 0.3 seconds."),
          ]);
        },
      );
    }
  });

  it("that is cut, or does not speak HTTP, gives an error", async () => {
    const cut: RequestListener = (_request, response) => {
      response.writeHead(200, { "content-length": "100" }).write("{");
      setTimeout(() => response.destroy(), 20);
    };
    const reset: RequestListener = (request) => void request.socket.end("nonsense\r\n\r\n");
    for (const listener of [cut, reset]) {
      await withServers(
        () => listener,
        async (origin) => {
          expect(await faultsOf(at(origin))).toEqual([expect.stringContaining("/spec cannot be fetched: ")]);
        },
      );
    }
  });

  it("that is larger than the limits allow gives an error", async () => {
    await withServers(
      () => (_request, response) => void response.end(text),
      async (origin) => {
        expect(await faultsOf(at(origin, { bytes: 10 }))).toEqual([
          expect.stringContaining("/spec responds with more than 10 bytes."),
        ]);
        expect((await at(origin)).value).toMatchObject({ openapi: expect.any(String) as string });
      },
    );
  });

  it("may redirect to another origin, which gets no credentials", async () => {
    await withServers(
      (other) => (_request, response) => void response.writeHead(302, { location: `${other}/there` }).end(),
      async (origin) => {
        const { value } = await load(`${origin.replace("//", "//user:s3cret@")}/spec`, {});
        expect(value).toMatchObject({ "x-authorization": null });
      },
    );
  });

  it.each([
    ["/spec", "redirects more than 5 times"],
    ["ftp://127.0.0.1/", "which is not an http(s) URL"],
    ["http://[bad", "which is not a valid URL"],
  ])("that redirects to %s gives an error", async (location, fault) => {
    await withServers(
      () => (_request, response) => void response.writeHead(307, { location }).end(),
      async (origin) => {
        expect(await faultsOf(at(origin))).toEqual([expect.stringContaining(fault)]);
      },
    );
  });
});

describe("a reference to a URL", () => {
  const referring = (origin: string, more: object) => {
    const schema = { $ref: `${origin}/Pet.json` };
    const document = JSON.stringify(documentOf({}, { components: { schemas: { Pet: schema } } }));
    return inFolder({ "openapi.json": document }, (cwd) =>
      load("openapi.json", { cwd, allowOrigins: [origin], ...more }),
    );
  };

  it("follows no redirect to another origin", async () => {
    await withServers(
      (other) => (_request, response) => void response.writeHead(302, { location: `${other}/there` }).end(),
      async (origin, other) => {
        const { diagnostics } = await referring(origin, {});
        expect(diagnostics.map(({ code }) => code)).toEqual(["ref-not-found"]);
        expect((await referring(origin, { allowOrigins: [origin, other] })).diagnostics).toHaveLength(1);
      },
    );
  });

  it("that never answers is not waited for longer than the limits say", async () => {
    await withServers(
      () => () => undefined,
      async (origin) => {
        const { diagnostics } = await referring(origin, { limits: { seconds: 0.3 } });
        expect(diagnostics.map(({ code }) => code)).toEqual(["ref-not-found"]);
      },
    );
  });
});
