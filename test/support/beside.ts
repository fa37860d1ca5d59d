import { resource, resourceNames } from "../../generator/render/resource.js";
import type { SourceFile } from "../../generator/source-file.js";

/**
 * The TypeScript sources of packages in folders by their names, over a single copy of the runtime. Checking the types of
 * all of them together costs a fraction of checking each with its own copy.
 */
export function besideEachOther(
  packages: Iterable<readonly [folder: string, files: readonly SourceFile[]]>,
): readonly SourceFile[] {
  const runtime = resourceNames("runtime").map((name) => ({
    path: `runtime/${name}`,
    text: resource(`runtime/${name}`),
  }));
  const own = [...packages].flatMap(([folder, files]) =>
    files
      .filter(({ path }) => /^src\/(?!runtime\/).*\.ts$/.test(path))
      .map(({ path, text }) => ({ path: `${folder}/${path}`, text: withSharedRuntime(path, text) })),
  );
  return [...runtime.filter(({ path }) => path.endsWith(".ts")), ...own];
}

/** Leads the imports of a package's own runtime to the shared one, which is two folders further up. */
function withSharedRuntime(path: string, text: string): string {
  const up = "../".repeat(path.split("/").length);
  return text.replaceAll(/ from "(\.\.?\/)+runtime\//g, ` from "${up}runtime/`);
}
