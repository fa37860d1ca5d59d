import { posix } from "node:path";
import { commonJsPath } from "../../outputs/package/built.js";
import type { SourceFile } from "../../source-file.js";

/**
 * Declarations for both copies of the modules. They stand beside the CommonJS copy, because ES modules may import
 * CommonJS types and not the other way around; each entry point has a declaration of its own for ES modules, which
 * exports all of them.
 */
export function sharedDeclarations(
  files: readonly SourceFile[],
  entries: readonly string[],
): readonly SourceFile[] {
  const moved = files.map(movedFile);
  const ofEntries = files.filter(({ path }) => entries.includes(path));
  // `export *` leaves out the default export, and what stands for it in CommonJS is another value.
  if (ofEntries.some(({ text }) => hasDefault.test(text))) return [...files, ...moved];
  return [
    ...moved,
    ...ofEntries.map(({ path }) => {
      const target = posix.relative(posix.dirname(path), commonJsPath(path)).replace(/\.d\.ts$/, ".js");
      return { path, text: `export * from "./${target}";\n` };
    }),
  ];
}

const hasDefault = /^export (?:default\b|\{[^}]*\bdefault\b)/m;

/** A file that maps to its sources from its new place. */
function movedFile({ path, text }: SourceFile): SourceFile {
  const target = commonJsPath(path);
  if (!path.endsWith(".map")) return { path: target, text };
  const map = JSON.parse(text) as { readonly sources: readonly string[] };
  const sources = map.sources.map((source) =>
    posix.relative(posix.dirname(target), posix.join(posix.dirname(path), source)),
  );
  return { path: target, text: `${JSON.stringify({ ...map, sources })}\n` };
}
