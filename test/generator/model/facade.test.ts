import { describe, expect, it } from "vitest";
import { documentOf, modelOf } from "../../support/document.js";

const list = {
  "200": { description: "OK", content: { "application/json": { schema: { type: "array", items: {} } } } },
};

/** An operation, `[operationId, tag, method and path, more]`. */
type Row = readonly [id: string, tag: string | null, place: string, more?: object];

async function facadeOf(rows: readonly Row[], chosen?: string | boolean) {
  const paths: Record<string, Record<string, object>> = {};
  for (const [operationId, tag, place, more = {}] of rows) {
    const [method = "", path = ""] = place.split(" ");
    const operation = { operationId, ...(tag === null ? {} : { tags: [tag] }), responses: list, ...more };
    paths[path] = { ...paths[path], [method.toLowerCase()]: operation };
  }
  const { sdk } = await modelOf(documentOf(paths), chosen === undefined ? {} : { class: chosen });
  return sdk.facade;
}

/** The names of a class's members, by group. */
async function membersOf(rows: readonly Row[]) {
  const facade = await facadeOf(rows);
  return Object.fromEntries(
    (facade?.groups ?? []).map(({ property, methods }) => [
      property,
      methods.flatMap(({ name, allName }) => (allName === null ? [name] : [name, allName])),
    ]),
  );
}

describe("a method", () => {
  it("is told from its neighbours by what its resource belongs to", async () => {
    const members = await membersOf([
      ["getTeamComponents", "Components", "GET /teams/{team_id}/components"],
      ["getFileComponents", "Components", "GET /files/{file_key}/components"],
      ["getComponent", "Components", "GET /components/{key}"],
    ]);
    expect(members).toEqual({ components: ["get", "listForFile", "listForTeam"] });
  });

  it("keeps the operation's whole name where two would be called the same", async () => {
    const members = await membersOf([
      ["createStream", "Streams", "POST /streams"],
      ["create", "Streams", "POST /streams/new"],
      ["updateStream", "Streams", "PUT /streams/{id}"],
      ["updateStreams", "Streams", "PUT /streams"],
    ]);
    expect(members).toEqual({ streams: ["create", "createStream", "updateStream", "updateStreams"] });
  });

  it("keeps the operation's whole name where every object has a member of the short one", async () => {
    const members = await membersOf([
      ["getConstructor", "get", "GET /constructor"],
      ["thenPets", "Pets", "GET /pets/then"],
    ]);
    expect(members).toEqual({ get: ["getConstructor"], pets: ["thenPets"] });
  });

  it("that walks pages stands beside that of a paged operation", async () => {
    const paged = { "x-specpress-paging": { linkHeader: true } };
    expect(await membersOf([["listPets", "Pets", "GET /pets", paged]])).toEqual({
      pets: ["list", "listAll"],
    });
  });
});

describe("the class", () => {
  it("has the document's title for a name, and a property for each tag", async () => {
    const rows: readonly Row[] = [
      ["a", "Pet Store", "GET /a"],
      ["b", null, "GET /b"],
      ["c", "client", "GET /c"],
      ["d", "pet-store", "GET /d"],
    ];
    const members = await membersOf(rows);
    expect((await facadeOf(rows))?.name).toBe("T");
    expect(Object.keys(members)).toHaveLength(4);
    expect(members).toMatchObject({ operations: ["b"] });
    expect(members).not.toHaveProperty("client");
  });

  it.each<[string | boolean, string | null]>([
    ["Pets", "Pets"],
    ["Promise", "PromiseApi"],
    [true, "T"],
    [false, null],
  ])("is called as the config says: %j is %j", async (chosen, name) => {
    expect((await facadeOf([["a", "A", "GET /a"]], chosen))?.name ?? null).toBe(name);
  });
});
