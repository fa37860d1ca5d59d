import { readFileSync, readdirSync } from "node:fs";
import fc from "fast-check";
import { createJiti } from "jiti";
import { parse, stringify } from "yaml";

/**
 * What a run is given: settings, of which `input` may be a document or, as text, the document's file.
 * @typedef {{ readonly kind: string, readonly text: string | null, readonly settings: Record<string, unknown> }} Input
 */

const jiti = createJiti(import.meta.url);
/** @type {typeof import("../../test/support/random/mutation.js")} */
const { mutated } = await jiti.import("../../test/support/random/mutation.ts");
/** @type {typeof import("../../test/support/random/text.js")} */
const { hostileTexts } = await jiti.import("../../test/support/random/text.ts");

/** @param {string} path @returns {string} */
function read(path) {
  return readFileSync(new URL(`../../${path}`, import.meta.url), "utf8");
}

/** @param {string} folder @returns {string[]} */
function names(folder) {
  return readdirSync(new URL(`../../${folder}`, import.meta.url));
}

const texts = [
  ...["3.0", "3.1"].flatMap((version) => {
    const folder = `node_modules/@readme/oas-examples/${version}/json/`;
    return names(folder)
      .filter((name) => name.endsWith(".json"))
      .map((name) => `${folder}${name}`);
  }),
  ...names("test/cases").map((name) => `test/cases/${name}/spec.yaml`),
  "spec/twilio-sync.yaml",
]
  .map(read)
  .filter((text) => text.length < 60_000);
/** @type {readonly object[]} */
const documents = texts.map((text) => /** @type {object} */ (Object(parse(text))));

/** Every setting that JSON can hold. */
const settings = {
  package: {
    name: "pets",
    version: "1.0.0",
    description: "Pets.",
    license: "MIT",
    author: "Us",
    repository: "https://example.com/pets",
    keywords: ["pets"],
    private: true,
    commonjs: true,
  },
  strict: false,
  filter: ["tag=pets", "deprecated!=true"],
  rename: { operations: { "list*": "all*" }, schemas: { Pet: "Animal" }, groups: { pets: "animals" } },
  formats: { money: "`${number}`" },
  paging: { "list*": { items: "/data", cursor: "/next", parameter: "cursor" } },
  env: { key: "PETS_KEY", basic: { username: "PETS_USER", password: "PETS_PASSWORD" } },
  idempotencyHeader: "Idempotency-Key",
  class: "Pets",
  allowOrigins: ["https://example.com"],
  allowFolders: ["../shared"],
  limits: { bytes: 1_000_000, values: 100_000, seconds: 3 },
  templates: "templates",
  overlays: ["overlay.yaml"],
};

/** @type {fc.Arbitrary<Input>} */
const structure = mutated(documents).map((input) => ({
  kind: "structures",
  text: null,
  settings: { input },
}));

/** @type {fc.Arbitrary<Input>} */
const text = fc
  .record({
    text: fc.oneof(
      fc.constantFrom(...texts),
      mutated(documents).map((document) => stringify(document)),
    ),
    edits: fc.array(
      fc.record({
        at: fc.noBias(fc.double({ min: 0, max: 1, noNaN: true })),
        length: fc.nat({ max: 40 }),
        put: fc.constantFrom(
          "",
          "\n",
          "  ",
          "&a ",
          "*a",
          "!!set ",
          "<<: ",
          "- ",
          "{",
          "]",
          ": ",
          "'",
          "#",
          "\t",
          "? ",
          ...hostileTexts,
        ),
      }),
      { minLength: 1, maxLength: 3 },
    ),
  })
  .map(({ text, edits }) => ({
    kind: "texts",
    text: edits.reduce((rest, { at, length, put }) => {
      const start = Math.floor(at * rest.length);
      return rest.slice(0, start) + put + rest.slice(start + length);
    }, text),
    settings: {},
  }));

/** @type {fc.Arbitrary<Input>} */
const config = fc
  .record({
    input: fc.constantFrom(...documents),
    changed: mutated([settings, settings, { ...settings, input: "pets.yaml" }]),
  })
  .map(({ input, changed }) => ({ kind: "configs", text: null, settings: { input, ...changed } }));

const any = fc.oneof(
  { weight: 6, arbitrary: structure },
  { weight: 3, arbitrary: text },
  { weight: 1, arbitrary: config },
);

/**
 * The input of a number.
 * @param {number} seed
 * @param {number} number
 * @returns {Input}
 */
export function inputOf(seed, number) {
  const [input] = fc.sample(any, { seed: seed + number, numRuns: 1 });
  if (input === undefined) throw new Error("There is always one.");
  return input;
}
