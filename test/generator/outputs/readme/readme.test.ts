import { describe, expect, it } from "vitest";
import { generate } from "../../../../generator/generate.js";
import { typeErrors } from "../../../support/type-check.js";
import { documentOf, inFolder } from "../../../support/document.js";

/** The pages of the package that a document gives, and its sources. */
async function packageOf(document: object) {
  const name = "test-package";
  const { files } = await inFolder({ "openapi.json": JSON.stringify(document) }, (cwd) =>
    generate({ input: "openapi.json", cwd, package: { name } }),
  );
  const text = (path: string): string => files.find((file) => file.path === path)?.text ?? "";
  return {
    files,
    readme: text("README.md"),
    operations: text("OPERATIONS.md"),
    manifest: text("package.json"),
  };
}

const json = (schema: object) => ({ description: "OK", content: { "application/json": { schema } } });
const operation = (operationId: string, more: object = {}) => ({
  operationId,
  tags: ["Files"],
  responses: { 200: json({ type: "object" }) },
  ...more,
});
const text = (name: string, place: string) => ({
  name,
  in: place,
  required: true,
  schema: { type: "string" },
});

/** The TypeScript of a README, as files of a project that has the package. */
function examplesOf(readme: string) {
  return [...readme.matchAll(/^```ts\n(.*?)^```/gms)].map(([, code = ""], index) => ({
    path: `example-${index}.ts`,
    text: code
      .replace('"test-package/class"', '"./src/class.js"')
      .replaceAll('"test-package"', '"./src/index.js"'),
  }));
}

describe("the README of a package", () => {
  const files = documentOf(
    {
      "/files": {
        post: operation("createFile", {
          requestBody: {
            content: { "multipart/form-data": { schema: { properties: { file: { format: "binary" } } } } },
          },
        }),
      },
      "/files/{file_key}": {
        delete: operation("deleteFile", { parameters: [text("file_key", "path")] }),
        get: operation("getFile", { parameters: [text("file_key", "path")] }),
      },
    },
    {
      security: [{ key: [] }],
      components: {
        securitySchemes: {
          key: { type: "apiKey", in: "header", name: "X-Key", description: "See [keys](https://a.b/c)." },
        },
      },
    },
  );

  it("starts from an operation that reads, with values that read as placeholders", async () => {
    const { readme } = await packageOf(files);
    expect(readme).toContain('await getFile(client, { file_key: "YOUR_FILE_KEY" })');
    expect(readme).toContain('createClient({ auth: { key: "YOUR_API_KEY" } })');
  });

  it("has code that type-checks", async () => {
    const made = await packageOf(files);
    const sources = made.files.filter(({ path }) => path.startsWith("src/"));
    const examples = examplesOf(made.readme);
    expect(examples.map(({ text: code }) => code).join("")).toContain("part(");
    expect(typeErrors([...sources, ...examples])).toEqual([]);
  });

  it("keeps the links of descriptions", async () => {
    expect((await packageOf(files)).readme).toContain("See [keys](https://a.b/c).");
  });

  it("shows what a package has and nothing else", async () => {
    const { readme } = await packageOf(documentOf({ "/a": { get: operation("getA") } }));
    for (const title of ["Files", "Pages", "Streams", "Credentials", "Servers", "Webhooks"]) {
      expect(readme).not.toContain(`\n## ${title}`);
    }
    expect(readme).toContain("### Files\n");
  });
});

describe("the operations of a package", () => {
  const paths = (count: number) =>
    Object.fromEntries(
      Array.from({ length: count }, (_item, index) => [
        `/a${index}`,
        { get: operation(`getA${index}`, { tags: [index < 10 ? "First ones" : "Others & more"] }) },
      ]),
    );

  it("stand in the README as long as they are few", async () => {
    const { readme, operations, manifest } = await packageOf(documentOf(paths(40)));
    expect(readme.match(/^\| `getA\d+`/gm)).toHaveLength(40);
    expect(operations).toBe("");
    expect(manifest).not.toContain("OPERATIONS.md");
  });

  it("have a page of their own, which the README links and npm publishes, when they are many", async () => {
    const { readme, operations, manifest } = await packageOf(documentOf(paths(41)));
    expect(readme).not.toMatch(/^\| `getA\d+`/m);
    expect(readme).toContain("- [First ones](OPERATIONS.md#first-ones): 10 operations");
    expect(readme).toContain("- [Others & more](OPERATIONS.md#others--more): 31 operations");
    expect(operations).toContain("\n## Others & more\n");
    expect(operations.match(/^\| `getA\d+`/gm)).toHaveLength(41);
    expect((JSON.parse(manifest) as { files: unknown }).files).toEqual([
      "dist",
      "!dist/.specpress.json",
      "src",
      "OPERATIONS.md",
    ]);
  });
});
