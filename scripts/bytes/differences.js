/**
 * Lines that say how files differ from those that were stored: each file that was added, removed or changed, and the
 * first changed line of each.
 * @param {ReadonlyMap<string, string> | null} stored texts by path; `null` when the document was not saved
 * @param {ReadonlyMap<string, string>} made texts by path
 * @returns {readonly string[]}
 */
export function differences(stored, made) {
  if (stored === null) return ["was not saved"];
  const paths = [...new Set([...stored.keys(), ...made.keys()])].sort();
  return paths.flatMap((path) => differencesOf(path, stored.get(path), made.get(path)));
}

/**
 * @param {string} path
 * @param {string | undefined} before
 * @param {string | undefined} after
 * @returns {readonly string[]}
 */
function differencesOf(path, before, after) {
  if (before === after) return [];
  if (before === undefined) return [`${path}: added`];
  if (after === undefined) return [`${path}: removed`];
  const [old, now] = [before.split("\n"), after.split("\n")];
  const line = old.findIndex((text, index) => text !== now[index]);
  const at = line < 0 ? old.length : line;
  return [`${path}:${at + 1}`, `  - ${old[at] ?? "(end of file)"}`, `  + ${now[at] ?? "(end of file)"}`];
}
