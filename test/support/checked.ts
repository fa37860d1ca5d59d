import { check } from "../../generator/check/check.js";
import { load } from "../../generator/load/load.js";
import { documentOf, inFolder } from "./document.js";

/** What a check finds in a document of YAML, and the value at a pointer as it is read. */
export async function checkedText(text: string, pointer = "") {
  return inFolder({ "openapi.yaml": text }, async (path) => {
    const loaded = await load("openapi.yaml", { cwd: path });
    const { document, findings } = await check(loaded);
    const value = pointer
      .split("/")
      .slice(1)
      .reduce<unknown>((holder, key) => (holder as Record<string, unknown>)[key], document?.value);
    return { value, said: findings.map(({ code, message }) => `${code}: ${message}`), findings };
  });
}

/** The start of a document of a version. */
export const head = (version: string) =>
  `openapi: ${version}\ninfo: { title: T, version: "1" }\nservers: [{ url: https://a.example }]\n`;

/** What a check finds in the files of a document, and the document as it is read. */
export async function checkedFiles(files: Record<string, object>) {
  const texts = Object.entries(files).map(([name, value]) => [name, JSON.stringify(value)] as const);
  return inFolder(Object.fromEntries(texts), async (cwd) => {
    const read = await load("openapi.json", { cwd });
    const { document, findings } = await check(read);
    return { document, findings, read };
  });
}

/** A document whose one operation gets a schema. */
export const withSchema = (schema: unknown, more: object = {}) =>
  documentOf(
    {
      "/a": {
        get: { responses: { "200": { description: "OK", content: { "application/json": { schema } } } } },
      },
    },
    more,
  );
