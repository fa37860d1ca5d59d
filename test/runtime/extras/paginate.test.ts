import { describe, expect, expectTypeOf, it } from "vitest";
import { apiKeyQuery } from "../../../templates/runtime/auth/schemes.js";
import { jsonBody } from "../../../templates/runtime/bodies/json.js";
import { makeClient } from "../../../templates/runtime/core/client.js";
import type { Client } from "../../../templates/runtime/core/client.js";
import type { OperationOptions } from "../../../templates/runtime/core/options.js";
import { pages, paginate } from "../../../templates/runtime/extras/paginate.js";
import type { ItemOf, PagedArguments } from "../../../templates/runtime/extras/paginate.js";
import { followLink } from "../../../templates/runtime/operation/link.js";
import type { Paging } from "../../../templates/runtime/operation/paging.js";
import { queryDeepObject } from "../../../templates/runtime/parameters/query.js";
import { byLink, ids, linked, openPages, operationOf } from "../../support/pages.js";
import type { Item, Page } from "../../support/pages.js";

const { all, client, received, serve, url } = openPages();

describe("a link in the body", () => {
  it("replaces the query of the request with its own, page by page", async () => {
    const { ids: found, targets } = await all(
      byLink,
      [linked(ids(1, 2), `${url()}/things?filter=a%20b&cursor=2#x`), linked(ids(3), null)],
      { filter: "a b", page: 1 },
    );
    expect(found).toEqual([1, 2, 3]);
    expect(targets).toEqual(["/things?page=1&filter=a%20b", "/things?filter=a%20b&cursor=2"]);
  });

  it.each([
    ["another path", "/other?cursor=2", "/other?cursor=2"],
    ["a query alone", "?cursor=2", "/things?cursor=2"],
    ["a path beside that of the page", "page/2", "/page/2"],
  ])("to %s is followed as it is", async (_what, link, target) => {
    const { targets } = await all(byLink, [linked([], link), linked([], null)]);
    expect(targets).toEqual(["/things", target]);
  });

  it.each([
    ["another host", "https://elsewhere.example/steal?cursor=2"],
    ["another scheme", "javascript:alert(1)?cursor=2"],
    ["a user at another host", "https://user:password@elsewhere.example?cursor=2"],
    ["what is not a URL", "http://["],
  ])("to %s is an error, and nothing is sent", async (_what, link) => {
    await expect(all(byLink, [linked([], link)])).rejects.toMatchObject({
      name: "DecodeError",
      message: expect.stringContaining(`the next page is not at ${url()}`) as string,
    });
    expect(received()).toHaveLength(1);
  });

  it.each([
    ["null", null],
    ["nothing", undefined],
    ["an empty text", ""],
  ])("that is %s ends the pages", async (_what, link) => {
    expect(await all(byLink, [linked(ids(1), link)])).toEqual({ ids: [1], targets: ["/things"] });
  });

  it("is followed after an empty page too", async () => {
    expect((await all(byLink, [linked([], "?a=1"), linked(ids(1), null)])).ids).toEqual([1]);
  });

  it.each([
    ["the page itself", ["?a=1", "?a=1"], 2],
    ["a page before", ["?a=1", "?a=2", "?a=1"], 3],
    ["the first page, by its path alone", ["/things"], 1],
  ])("to %s is an error rather than an endless loop", async (_what, links, requests) => {
    const call = all(
      byLink,
      links.map((link) => linked(ids(1), link)),
    );
    await expect(call).rejects.toMatchObject({ name: "DecodeError", status: 200 });
    expect(received()).toHaveLength(requests);
  });

  it("cannot change the path", async () => {
    const { targets } = await all(byLink, [linked([], "?a={page}&b=%2F..%2F"), linked([], null)]);
    expect(targets[1]).toBe("/things?a={page}&b=%2F..%2F");
  });

  it("replaces parameters of every style, but keeps credentials in the query, each once", async () => {
    const links = ["?filter%5Ba%5D=1&cursor=2", "?cursor=3&key=s3cret"];
    serve([...links.map((link) => linked([], link)), linked([], null)]);
    const secured = makeClient(
      { server: url(), schemes: { key: apiKeyQuery("key") }, security: [{ allOf: ["key"] }] },
      { auth: { key: "s3cret" } },
    );
    const list = operationOf(byLink, { parameters: [{ name: "filter", write: queryDeepObject }] });
    for await (const _ of paginate(list, secured, { filter: { a: 1 } }));
    expect(received().map(({ target }) => target)).toEqual([
      "/things?filter%5Ba%5D=1&key=s3cret",
      "/things?filter%5Ba%5D=1&cursor=2&key=s3cret",
      "/things?cursor=3&key=s3cret",
    ]);
  });
});

describe("a Link header", () => {
  const paged = (link: string): Page => ({ headers: { link }, json: ids(1) });

  it.each([
    ["alone", "</things?page=2>; rel=next"],
    ["in quotes", '</things?page=2>; rel="next"'],
    ["after others", '<?page=9>; rel="last", <?page=2>; rel="next"'],
    ["before others", '<?page=2>; rel="next", <?page=9>; rel="last"'],
    ["among other relations", '<?page=2>; rel="start next"'],
    ["in capitals, after another parameter", '<?page=2>; title="a, b; c"; REL="Next"'],
  ])("with `rel=next` %s leads to the next page", async (_what, link) => {
    const { targets } = await all({ items: [], by: "linkHeader", follow: followLink }, [
      paged(link),
      { json: [] },
    ]);
    expect(targets).toEqual(["/things", "/things?page=2"]);
  });

  it.each([
    ["the last page", '<?page=9>; rel="last"'],
    [
      "a relation whose name only starts or ends alike",
      '<?page=9>; rel="next-archive", <?page=9>; rel="x-next"',
    ],
  ])("with %s ends the pages", async (_what, link) => {
    expect((await all({ items: [], by: "linkHeader", follow: followLink }, [paged(link)])).targets).toEqual([
      "/things",
    ]);
  });
});

describe("a cursor", () => {
  const byCursor: Paging = { items: ["data"], by: "cursor", at: ["cursor"], key: "cursor" };

  it("goes into its parameter of the request and keeps the others", async () => {
    const { targets } = await all(
      byCursor,
      [{ json: { data: ids(1), cursor: "a&b" } }, { json: { data: [], cursor: null } }],
      { filter: "x" },
    );
    expect(targets).toEqual(["/things?filter=x", "/things?cursor=a%26b&filter=x"]);
  });

  it("can be in a header", async () => {
    const { targets } = await all(
      { items: ["data"], by: "cursorHeader", header: "X-Next-Token", key: "cursor" },
      [{ headers: { "x-next-token": "a" }, json: { data: ids(1) } }, { json: { data: ids(2) } }],
    );
    expect(targets).toEqual(["/things", "/things?cursor=a"]);
  });

  it("goes into a field of the body", async () => {
    await all(
      byCursor,
      [{ json: { data: ids(1), cursor: "a" } }, { json: { data: [] } }],
      { query: "x" },
      {
        method: "POST",
        parameters: [],
        body: { mediaType: "application/json", encode: jsonBody },
      },
    );
    expect(received().map(({ body }) => JSON.parse(body.toString()) as unknown)).toEqual([
      { query: "x" },
      { query: "x", cursor: "a" },
    ]);
  });

  it("can belong to the last item, while there is more", async () => {
    const { targets, ids: found } = await all(
      { items: ["data"], by: "cursor", at: ["data", "-1", "id"], key: "cursor", more: ["more"] },
      [{ json: { data: ids(1, 2), more: true } }, { json: { data: ids(3), more: false } }],
    );
    expect(found).toEqual([1, 2, 3]);
    expect(targets).toEqual(["/things", "/things?cursor=2"]);
  });

  it("that repeats is an error rather than an endless loop", async () => {
    const call = all(byCursor, [{ json: { data: ids(1), cursor: "a" } }]);
    await expect(call).rejects.toThrow("list: 200 cannot be read: the pages repeat");
    expect(received()).toHaveLength(2);
  });
});

describe("a count", () => {
  it("of items grows by the items of each page, and ends at an empty page", async () => {
    const { targets } = await all({ items: [], by: "offset", key: "page" }, [
      { json: ids(1, 2) },
      { json: ids(3) },
      { json: [] },
    ]);
    expect(targets).toEqual(["/things", "/things?page=2", "/things?page=3"]);
  });

  it("of pages grows by one from the first", async () => {
    const { targets } = await all({ items: [], by: "page", key: "page", first: 1 }, [
      { json: ids(1) },
      { json: [] },
    ]);
    expect(targets).toEqual(["/things", "/things?page=2"]);
  });

  it("starts at the value in the request", async () => {
    const request = { page: 7 };
    const { targets } = await all(
      { items: [], by: "page", key: "page", first: 0 },
      [{ json: ids(1) }, { json: [] }],
      request,
    );
    expect(targets).toEqual(["/things?page=7", "/things?page=8"]);
    expect(request).toEqual({ page: 7 });
  });
});

describe("a caller", () => {
  it("who stops requests no further page", async () => {
    serve([linked(ids(1, 2), "?a=1")]);
    for await (const { id } of paginate(operationOf(byLink), client())) if (id === 1) break;
    expect(received()).toHaveLength(1);
  });

  it("can loop over whole pages", async () => {
    const given = [linked(ids(1), "?a=1"), linked(ids(2), null)];
    serve(given);
    const found: unknown[] = [];
    for await (const page of pages(operationOf(byLink), client())) found.push(page);
    expect(found).toEqual(given.map(({ json }) => json));
  });

  it("can pass options, which apply to each call", async () => {
    serve([linked(ids(1), "?a=1"), linked(ids(2), null)]);
    const options = { headers: { "x-trace": "1" } };
    for await (const _ of paginate(operationOf(byLink), client(), {}, options));
    expect(received().map(({ headers }) => headers["x-trace"])).toEqual(["1", "1"]);
  });

  it("who aborts between two pages gets the signal's reason", async () => {
    serve([linked(ids(1), "?a=1")]);
    const controller = new AbortController();
    const reason = new Error("enough");
    const walk = async (): Promise<void> => {
      for await (const _ of paginate(operationOf(byLink), client(), {}, { signal: controller.signal }))
        controller.abort(reason);
    };
    await expect(walk()).rejects.toBe(reason);
    expect(received()).toHaveLength(1);
  });

  it("gets the items before a page that fails, and then its error", async () => {
    const found: Item[] = [];
    serve([linked(ids(1), "?a=1"), { status: 500, json: { message: "no" } }]);
    const walk = async (): Promise<void> => {
      for await (const item of paginate(operationOf(byLink), client())) found.push(item);
    };
    await expect(walk()).rejects.toMatchObject({ status: 500, operation: "list" });
    expect(found).toEqual([{ id: 1 }]);
  });

  it("gets a type error for an operation without pages", () => {
    const _plain = (
      sender: Client,
      request?: Request,
      options?: OperationOptions<{ 200: { body: string } }>,
    ) =>
      sender.send<string>(
        { id: "one", method: "GET", idempotent: true, path: "/", responses: {} },
        request,
        options,
      );
    expectTypeOf<PagedArguments<typeof _plain>>().toEqualTypeOf<
      readonly [error: "This operation has no pages"]
    >();
    expectTypeOf<PagedArguments<ReturnType<typeof operationOf>>>().toExtend<readonly unknown[]>();
    expectTypeOf<ItemOf<ReturnType<typeof operationOf>>>().toEqualTypeOf<Item>();
  });
});
