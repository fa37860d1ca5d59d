import { describe, expect, it } from "vitest";
import { generate } from "../../../generator/generate.js";
import { documentOf, faultsOf, inFolder } from "../../support/document.js";

const responses = {
  "200": {
    description: "OK",
    content: { "application/json": { schema: { $ref: "#/components/schemas/Pet" } } },
  },
};
const pets = () =>
  documentOf(
    { "/pets": { get: { operationId: "listPets", responses } } },
    { components: { schemas: { Pet: { type: "object" } } } },
  );

function frozen<T>(value: T): T {
  if (typeof value === "object" && value !== null) {
    for (const member of Object.values(value)) frozen(member);
    Object.freeze(value);
  }
  return value;
}

describe("a document that is given as a value", () => {
  it("gives the same files as its text, and stays as it is", async () => {
    const input = frozen(pets());
    const { files } = await generate({ input });
    const text = JSON.stringify(input);
    const other = await inFolder({ "pets.json": text }, (cwd) => generate({ input: "pets.json", cwd }));
    expect(files).toEqual(other.files);
    expect(JSON.stringify(input)).toBe(text);
  });

  it("is `<input>` in diagnostics, with the pointer of what they are about", async () => {
    const input = documentOf({ "/pets": { get: { responses } } });
    const [fault] = await faultsOf(generate({ input, strict: true }));
    expect(fault).toMatch(/^<input>:1:1: error ref-dangling: /);
  });

  it("refers to files from `cwd`, and takes overlays from there", async () => {
    const files = {
      "pet.json": '{ "type": "object", "title": "A pet." }',
      "overlay.yaml":
        "overlay: 1.0.0\ninfo: { title: o, version: '1' }\nactions: [{ target: $.info, update: { title: Zoo } }]",
    };
    const input = JSON.parse(
      JSON.stringify(pets()).replace("#/components/schemas/Pet", "./pet.json"),
    ) as object;
    await inFolder(files, async (cwd) => {
      const made = await generate({ input: frozen(input), overlays: ["overlay.yaml"], cwd });
      expect(made.inputs).toEqual([`${cwd}/overlay.yaml`, `${cwd}/pet.json`]);
      expect(made.sdk.info.title).toBe("Zoo");
    });
  });

  it.each<[string, () => object, RegExp]>([
    [
      "that contains itself",
      () => {
        const ring: Record<string, unknown> = {};
        ring.ring = ring;
        return ring;
      },
      /error input-too-large: .* contains itself/,
    ],
    ["with a value that JSON does not have", () => ({ openapi: 3n }), /error input-not-object: .*BigInt/],
    ["that is no OpenAPI document", () => ({}), /error version-missing/],
  ])("%s is refused", async (_what, input, message) => {
    expect((await faultsOf(generate({ input: input() })))[0]).toMatch(message);
  });
});

describe("a reference to a file URL that names no file", () => {
  it.each([
    ["file://host/pet.json", "ref-not-allowed"],
    ["./a%ff.json", "ref-not-found"],
    ["./a%2fb.json", "ref-not-found"],
  ])("`%s` is reported", async ($ref, code) => {
    const input = documentOf({}, { components: { schemas: { Pet: { $ref } } } });
    const [fault] = await faultsOf(generate({ input, strict: true }));
    expect(fault).toMatch(`<input>:1:1: error ${code}: \`${$ref}\` leads to `);
  });
});

describe("the inputs of a package", () => {
  it("are absolute paths, sorted, each once", async () => {
    const reference = (name: string) => ({ $ref: `./parts/${name}.json` });
    const input = documentOf({ "/b": reference("b"), "/a": reference("a"), "/c": reference("a") });
    const files = {
      "openapi.json": JSON.stringify(input),
      "parts/a.json": JSON.stringify({ get: { responses: { "200": { $ref: "./b.json#/x" } } } }),
      "parts/b.json": JSON.stringify({ x: { description: "OK" } }),
      "overlay.json": JSON.stringify({ overlay: "1.0.0", actions: [{ target: "$.info", update: {} }] }),
      "templates/package/README.hbs": "# Pets",
    };
    await inFolder(files, async (cwd) => {
      const overlays = ["overlay.json", "./overlay.json"];
      const { inputs } = await generate({ input: "openapi.json", overlays, templates: "templates", cwd });
      expect(inputs).toEqual(
        ["openapi.json", "overlay.json", "parts/a.json", "parts/b.json", "templates/package/README.hbs"].map(
          (name) => `${cwd}/${name}`,
        ),
      );
    });
  });
});
