import { describe, expect, it } from "vitest";
import { load } from "../../../generator/load/load.js";
import { applyActions } from "../../../generator/load/overlay.js";
import { faultsOf, inFolder } from "../../support/document.js";

const update = (target: string, value: unknown) => ({ target, update: value as never, remove: false });
const remove = (target: string) => ({ target, update: undefined, remove: true });

describe("an overlay's actions", () => {
  it.each<[string, object, Parameters<typeof applyActions>[1], object]>([
    [
      "merge objects, member by member",
      { a: { x: 1, y: { z: 1 } } },
      [update("$.a", { y: { w: 2 } })],
      { a: { x: 1, y: { z: 1, w: 2 } } },
    ],
    ["replace single values", { a: { x: 1 } }, [update("$.a", { x: 2 })], { a: { x: 2 } }],
    ["append to a selected list", { a: [1] }, [update("$.a", { b: 2 })], { a: [1, { b: 2 }] }],
    [
      "join lists within an object",
      { a: { tags: ["x"] } },
      [update("$.a", { tags: ["y"] })],
      { a: { tags: ["x", "y"] } },
    ],
    ["change the root", { a: 1 }, [update("$", { b: 2 })], { a: 1, b: 2 }],
    ["remove members", { a: { x: 1, y: 2 } }, [remove("$.a.x")], { a: { y: 2 } }],
    [
      "remove items of a list, each the one that was meant",
      { a: [{ n: 1 }, { n: 2 }, { n: 3 }] },
      [remove("$.a[?@.n != 2]")],
      { a: [{ n: 2 }] },
    ],
    [
      "see what the one before left",
      { a: { x: 1 } },
      [update("$.a", { y: {} }), update("$.a.y", { z: 1 })],
      { a: { x: 1, y: { z: 1 } } },
    ],
    [
      "select with wildcards and filters",
      { a: { x: { t: 1 }, y: {} } },
      [update("$.a[?@.t == 1]", { u: 2 })],
      { a: { x: { t: 1, u: 2 }, y: {} } },
    ],
  ])("%s", (_what, document, actions, expected) => {
    const before = JSON.stringify(document);
    expect(applyActions(document as never, actions)).toEqual({ value: expected, unmatched: [] });
    expect(JSON.stringify(document)).toBe(before);
  });

  it("whose target selects nothing are told by index", () => {
    expect(applyActions({ a: 1 }, [remove("$.b"), remove("$.a")])).toEqual({ value: {}, unmatched: [0] });
  });

  it("cannot pollute a prototype", () => {
    applyActions({ a: {} }, [update("$.a", JSON.parse('{"__proto__":{"polluted":1}}'))]);
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
  });
});

describe("overlays of a document", () => {
  const files = {
    "api.yaml": "openapi: 3.1.0\ninfo: { title: A }\n",
    "one.yaml":
      "overlay: 1.0.0\nactions:\n  - target: $.info\n    update: { title: B, more: { deep: true } }\n",
    "two.yaml":
      "overlay: 1.0.0\nactions:\n  - target: $.info.more\n    remove: true\n  - target: $.nowhere\n    remove: true\n",
    "path.yaml": "overlay: 1.0.0\nactions:\n  - target: '$['\n    remove: true\n",
    "none.yaml": "actions: []\n",
    "empty.yaml": "overlay: 1.0.0\nactions:\n  - target: $.info\n",
  };

  it("are applied in order, and what selects nothing is reported at its place", async () => {
    const { value, diagnostics } = await inFolder(files, (cwd) =>
      load("api.yaml", { cwd, overlays: ["one.yaml", "two.yaml"] }),
    );
    expect(value).toEqual({ openapi: "3.1.0", info: { title: "B" } });
    expect(diagnostics).toMatchObject([
      { code: "overlay-unmatched", location: { file: "two.yaml", line: 5, column: 5 } },
    ]);
  });

  it.each([
    ["path.yaml", /path\.yaml:3:5: error overlay-invalid: The target is not a valid JSONPath/],
    ["none.yaml", /none\.yaml:1:1: error overlay-invalid: none\.yaml is not an overlay/],
    ["empty.yaml", /empty\.yaml:3:5: error overlay-invalid: An action needs/],
    ["missing.yaml", /missing\.yaml:1:1: error input-not-found/],
  ])("that are at fault are refused: %s", async (name, message) => {
    const faults = await inFolder(files, (cwd) => faultsOf(load("api.yaml", { cwd, overlays: [name] })));
    expect(faults).toEqual([expect.stringMatching(message)]);
  });
});
