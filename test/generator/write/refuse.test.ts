import { mkdir, symlink } from "node:fs/promises";
import { homedir } from "node:os";
import { dirname, join, parse } from "node:path";
import { describe, expect, it } from "vitest";
import { outputFault } from "../../../generator/write/refuse.js";
import { inFolder } from "../../support/document.js";

describe("an output folder", () => {
  it.each([
    ["", /has no name/],
    [" ", /has no name/],
    [".", /is the folder of the config/],
    ["..", /holds the/],
    [parse(process.cwd()).root, /holds the/],
    [homedir(), /is the home folder/],
    [dirname(homedir()), /holds the/],
    [process.cwd(), /is the working folder/],
    [dirname(process.cwd()), /holds the/],
    ["spec", /is the folder of the document/],
    ["link", /is the folder of the document/],
  ])("%j is refused", async (output, fault) => {
    await inFolder({}, async (root) => {
      await mkdir(join(root, "spec"));
      await symlink("spec", join(root, "link"));
      expect(outputFault(output, root, "spec/openapi.yaml")).toMatch(fault);
    });
  });

  it.each(["generated", "packages/api", "spec/generated", "../sibling", "..generated"])(
    "%j is accepted",
    async (output) => {
      await inFolder({}, async (root) => {
        expect(outputFault(output, root, "spec/openapi.yaml")).toBeNull();
        expect(outputFault(output, root, null)).toBeNull();
      });
    },
  );
});
