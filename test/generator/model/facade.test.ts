import { describe, expect, it } from "vitest";
import { documentOf, modelOf } from "../document.js";

const list = {
  "200": { description: "OK", content: { "application/json": { schema: { type: "array", items: {} } } } },
};
const operation = (operationId: string, tag: string | null, more: object = {}) => ({
  operationId,
  ...(tag === null ? {} : { tags: [tag] }),
  responses: list,
  ...more,
});

/** The names of a class's members by group, of operations `[operationId, tag]`. */
async function facade(
  operations: readonly (readonly [string, string | null, object?])[],
  chosen?: string | boolean,
) {
  const paths = Object.fromEntries(
    operations.map(([id, tag, more], index) => [`/p${index}`, { get: operation(id, tag, more) }]),
  );
  const { sdk } = await modelOf(documentOf(paths), chosen === undefined ? {} : { class: chosen });
  return sdk.facade === null
    ? null
    : {
        name: sdk.facade.name as string,
        groups: Object.fromEntries(
          sdk.facade.groups.map(({ property, methods }) => [
            property,
            methods.flatMap(({ name, allName }) => (allName === null ? [name] : [name, allName])),
          ]),
        ),
      };
}

describe("a method", () => {
  it.each<[string, string, string]>([
    ["createStream", "Streams", "create"],
    ["listStreams", "Streams", "list"],
    ["createStreamMessage", "Streams", "createMessage"],
    ["streams_list", "Streams", "list"],
    ["getCategory", "categories", "get"],
    ["fetchAddress", "Addresses", "fetch"],
    ["CreateSyncStream", "Sync Stream", "create"],
    ["CreateStream", "Sync Streams", "create"],
    ["chat/completions", "Chat", "completions"],
    ["streams", "Streams", "streams"],
    ["upstream", "Stream", "upstream"],
    ["deletePet", "Pets", "delete"],
    ["getConstructor", "get", "constructorOperation"],
  ])("of the operation `%s` in the group `%s` is `%s`", async (id, tag, method) => {
    const made = await facade([[id, tag]]);
    const [found] = Object.values(made?.groups ?? {}).flat();
    // A member that every object has keeps the operation's own name.
    expect(found).toBe(method === "constructorOperation" ? "getConstructor" : method);
  });

  it("keeps its whole name where another has the short one, or both want it", async () => {
    const made = await facade([
      ["createStream", "Streams"],
      ["create", "Streams"],
      ["getStream", "Streams"],
      ["getStreams", "Streams"],
    ]);
    expect(made?.groups).toEqual({ streams: ["create", "createStream", "getStream", "getStreams"] });
  });

  it("that walks pages stands beside that of a paged operation", async () => {
    const made = await facade([["listPets", "Pets", { "x-specpress-paging": { linkHeader: true } }]]);
    expect(made?.groups).toEqual({ pets: ["list", "listAll"] });
  });

  it("never makes an object that `await` takes for a promise", async () => {
    expect((await facade([["thenPets", "Pets"]]))?.groups).toEqual({ pets: ["thenPets"] });
  });
});

describe("the class", () => {
  it("has the document's title for a name, and a property for each tag", async () => {
    const made = await facade([
      ["a", "Pet Store"],
      ["b", null],
      ["c", "client"],
      ["d", "pet-store"],
    ]);
    expect(made?.name).toBe("T");
    expect(new Set(Object.keys(made?.groups ?? {})).size).toBe(4);
    expect(made?.groups).toMatchObject({ operations: ["b"] });
    expect(made?.groups).not.toHaveProperty("client");
  });

  it.each<[string | boolean, string | null]>([
    ["Pets", "Pets"],
    ["Promise", "PromiseApi"],
    [true, "T"],
    [false, null],
  ])("is called as the config says: %j is %j", async (chosen, name) => {
    expect((await facade([["a", "A"]], chosen))?.name ?? null).toBe(name);
  });
});
