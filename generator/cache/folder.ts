import { existsSync } from "node:fs";
import { homedir } from "node:os";
import { dirname, join, resolve } from "node:path";

/**
 * The folder of the cache: the one in `SPECPRESS_CACHE`; or `node_modules/.cache/specpress` of the project around a
 * folder; or, outside of projects, `specpress` in the user's cache folder.
 */
export function cacheFolder(start: string, environment: NodeJS.ProcessEnv = process.env): string {
  const { SPECPRESS_CACHE, XDG_CACHE_HOME, LOCALAPPDATA } = environment;
  if (SPECPRESS_CACHE !== undefined && SPECPRESS_CACHE !== "") return resolve(start, SPECPRESS_CACHE);
  for (let folder = start; ; folder = dirname(folder)) {
    const modules = join(folder, "node_modules");
    if (existsSync(modules)) return join(modules, ".cache", "specpress");
    if (folder === dirname(folder)) break;
  }
  return join(XDG_CACHE_HOME ?? LOCALAPPDATA ?? join(homedir(), ".cache"), "specpress");
}
