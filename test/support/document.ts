import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { check } from "../../generator/check/check.js";
import { formatDiagnostic } from "../../generator/diagnostics.js";
import { load } from "../../generator/load/load.js";
import { buildModel } from "../../generator/model/build.js";
import type { Model, ModelOptions } from "../../generator/model/build.js";
import { allOutputs, reservedNames } from "../../generator/outputs/registry.js";
import { emptyFolder } from "./workspace.js";

/** The codes and pointers of what a check finds in a document. */
export async function findingsOf(document: object): Promise<readonly string[]> {
  return inFolder({ "openapi.json": JSON.stringify(document) }, async (path) => {
    const { findings } = await check(await load("openapi.json", { cwd: path }));
    return findings.map(({ code, pointer }) => `${code} ${pointer}`);
  });
}

/** The model of a document without faults. */
export async function modelOf(document: object, options: ModelOptions = {}): Promise<Model> {
  return inFolder({ "openapi.json": JSON.stringify(document) }, async (path) => {
    const { document: checked, findings } = await check(await load("openapi.json", { cwd: path }));
    if (checked === null) throw new Error(JSON.stringify(findings));
    return buildModel(checked, options, reservedNames(allOutputs()));
  });
}

/** Works in a folder of these files. */
export async function inFolder<T>(
  files: Record<string, string>,
  work: (path: string) => Promise<T>,
): Promise<T> {
  const { path, remove } = await emptyFolder();
  try {
    for (const [name, text] of Object.entries(files)) {
      await mkdir(dirname(join(path, name)), { recursive: true });
      await writeFile(join(path, name), text);
    }
    return await work(path);
  } finally {
    await remove();
  }
}

/** The first line of each diagnostic of a run that fails. */
export async function faultsOf(work: Promise<unknown>): Promise<readonly string[]> {
  const error = await work.then(
    () => null,
    (failure: unknown) => failure as { diagnostics: Parameters<typeof formatDiagnostic>[0][] },
  );
  return (error?.diagnostics ?? []).map((item) => formatDiagnostic(item).split("\n")[0] ?? "");
}

/** A document around `paths` and more. */
export function documentOf(paths: object, more: object = {}): object {
  return {
    openapi: "3.1.0",
    info: { title: "T", version: "1" },
    servers: [{ url: "https://example.com" }],
    paths,
    ...more,
  };
}
