import { describe, expect, it } from "vitest";
import type { SourceFile } from "../../generator/source-file.js";
import { besideEachOther } from "../support/beside.js";
import { assertions } from "../support/judged/assertions.js";
import { tryDocument } from "../support/judged/trial.js";
import { typeErrors } from "../support/type-check.js";

/** A published document, and what is wrong with it or with the judge. */
interface Exhibit {
  readonly path: string;
  /** Of a huge document only the part with every `step`th operation is tried. */
  readonly step?: number;
  /** How many of its examples the judge refuses without the client too. */
  readonly wrongExamples?: number;
  /** How many types of answers of the judge are not what the document's own schema says, by a validator. */
  readonly wrongAnswers?: number;
  /** Calls that no client could make, by their start, and why. */
  readonly exceptions?: Readonly<Record<string, string>>;
}

const examples = "@readme/oas-examples";
const exhibits: readonly Exhibit[] = [
  { path: `${examples}/3.0/json/petstore.json` },
  { path: `${examples}/3.1/json/petstore.json` },
  { path: `${examples}/3.0/json/star-trek.json` },
  { path: `${examples}/3.0/json/uspto.json` },
  { path: `${examples}/3.1/json/train-travel.json` },
  { path: `${examples}/3.0/json/parameters-style.json` },
  { path: `${examples}/3.0/json/parameters-common.json` },
  { path: `${examples}/3.0/json/file-uploads.json` },
  { path: "@scalar/galaxy/dist/3.1.json" },
  { path: "@figma/rest-api-spec/openapi/openapi.yaml", wrongExamples: 2, wrongAnswers: 2 },
  {
    path: "@octokit/openapi/generated/api.github.com.json",
    step: 40,
    wrongAnswers: 4,
    exceptions: {
      "GET /user/migrations/{migration_id}/archive":
        "Its one answer is a redirect to a host that the judge is not.",
    },
  },
  {
    path: "rclone-openapi/openapi.yaml",
    exceptions: {
      "POST /job/batch, all":
        "A list of objects in the query, for which OpenAPI defines no text; the client says so.",
    },
  },
];

describe("a mock server that validates against the document", () => {
  const packages = new Map<string, readonly SourceFile[]>();

  it.each(exhibits)("accepts every request, $path", async (exhibit) => {
    const { path, step, wrongExamples = 0, wrongAnswers = 0, exceptions = {} } = exhibit;
    const { made, missing, verdicts } = await tryDocument(`node_modules/${path}`, step);
    packages.set(path.replace(/\W+/g, "-"), [...made.files, assertions(verdicts)]);
    const isExcepted = (call: string): boolean =>
      Object.keys(exceptions).some((start) => call.startsWith(start));
    const refused = verdicts.filter(({ objections }) => objections.length > 0);
    expect(missing).toEqual([]);
    expect(
      refused
        .filter(({ call, isOfExample }) => !isOfExample && !isExcepted(call))
        .map(({ call, objections }) => `${call}: ${objections.join("; ")}`),
    ).toEqual([]);
    expect(refused.filter(({ isOfExample }) => isOfExample).length).toBe(wrongExamples);
    const otherAnswers = verdicts.filter(({ isAsDocumented }) => !isAsDocumented);
    expect([...new Set(otherAnswers.map(({ responseType }) => responseType))].length).toBe(wrongAnswers);
    expect(verdicts.length).toBeGreaterThan(2 * (refused.length + otherAnswers.length));
  });

  it("gives answers that are what the types say", () => {
    expect(packages.size).toBeGreaterThan(0);
    expect(typeErrors(besideEachOther(packages))).toEqual([]);
  });
});
