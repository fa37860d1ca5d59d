import { createHash } from "node:crypto";
import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { specpress } from "../../support/cli.js";
import { emptyFolder } from "../../support/workspace.js";
import type { Ended } from "../../support/workspace.js";

/** A folder to run the command line in. */
export interface CliFolder {
  readonly path: string;
  readonly specpress: (...args: readonly string[]) => Promise<Ended>;
  readonly write: (name: string, text: string | Uint8Array) => Promise<void>;
  readonly read: (name: string) => Promise<string>;
  /** A digest of all files below a folder, names and bytes. */
  readonly digest: (name: string) => Promise<string>;
  readonly remove: () => Promise<void>;
}

/** Makes an empty folder to run the command line in. */
export async function openFolder(): Promise<CliFolder> {
  const { path, remove } = await emptyFolder();
  return {
    path,
    remove,
    specpress: (...args) => specpress(args, path),
    write: (name, text) => writeFile(join(path, name), text),
    read: (name) => readFile(join(path, name), "utf8"),
    digest: (name) => digest(join(path, name)),
  };
}

async function digest(folder: string): Promise<string> {
  const hash = createHash("sha256");
  const names = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = names.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  for (const file of files.sort()) hash.update(file.slice(folder.length)).update(await readFile(file));
  return hash.digest("hex");
}

/** The start of a small document; `paths` and the rest follow. */
export const head = `openapi: 3.1.0
info: { title: Pets, version: 1.0.0 }
servers: [{ url: "https://example.com" }]
`;

/** A document with one operation. */
export const pets = `${head}paths:
  /pets/{id}:
    get:
      operationId: getPet
      parameters: [{ name: id, in: path, required: true, schema: { type: string } }]
      responses:
        "200":
          description: The pet.
          content: { application/json: { schema: { $ref: "#/components/schemas/Pet" } } }
components:
  schemas:
    Pet: { type: object, required: [name], properties: { name: { type: string }, age: { type: integer } } }
`;
