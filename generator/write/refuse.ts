import { realpathSync } from "node:fs";
import { homedir } from "node:os";
import { dirname, relative, resolve, sep } from "node:path";

/**
 * Why a folder cannot be that of a package; `null` if it can. A run replaces the folder as a whole, so it must not be
 * one that people work in.
 * @param output as the user wrote it
 * @param folder what relative paths start from
 * @param document the path of the document; `null` if it is not a file
 */
export function outputFault(output: string, folder: string, document: string | null): string | null {
  if (output.trim() === "") return "The folder of the package has no name.";
  const target = realPath(resolve(folder, output));
  const kinds: readonly (readonly [kind: string, path: string])[] = [
    ["the home folder", homedir()],
    ["the working folder", process.cwd()],
    ["the folder of the config", folder],
  ];
  for (const [kind, path] of kinds) {
    const real = realPath(path);
    if (target === real) return `\`${output}\` is ${kind}.`;
    if (holds(target, real)) return `\`${output}\` holds ${kind}.`;
  }
  const around = document === null ? null : realPath(dirname(resolve(folder, document)));
  return target === around ? `\`${output}\` is the folder of the document.` : null;
}

/** Whether `path` is below a folder. */
function holds(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return way !== ".." && !way.startsWith(`..${sep}`) && resolve(folder, way) === path;
}

/** A path without symbolic links, as far as it exists. */
function realPath(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    const parent = dirname(path);
    return parent === path
      ? path
      : resolve(realPath(parent), path.slice(parent.length).replace(/^[\\/]+/, ""));
  }
}
