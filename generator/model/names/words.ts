/**
 * Characters that no name may contain: punctuation, and letters that some compilers or versions of Node.js do not
 * accept, which are those outside the basic multilingual plane and those added in Unicode 16 or later.
 */
const separator =
  /[^\p{L}\p{Nd}\p{M}]|\P{ID_Continue}|[\u{10000}-\u{10FFFF}\u088f\u0897\u0c5c\u0cdc\u1acf-\u1aff\u1c89\u1c8a\ua7cb-\ua7cf\ua7d2\ua7d4\ua7da-\ua7dc\ua7f1]/u;

/** The words of a name: split at everything but letters and digits, and where the case changes. */
export function wordsOf(name: string): readonly string[] {
  return (
    name
      .normalize("NFC")
      .replace(/([\p{Ll}\p{Nd}])(\p{Lu})/gu, "$1 $2")
      // The `s` of `VPCs` does not start a word.
      .replace(/(\p{Lu})(?!\p{Lu}s(?!\p{Ll}))(\p{Lu}\p{Ll})/gu, "$1 $2")
      .split(separator)
      .filter((word) => word !== "")
  );
}

/** `AnExampleName`; prefixed with `_` if it could not start an identifier. */
export function pascalCase(name: string): string {
  return startable(wordsOf(name).map(capitalised).join(""));
}

/** `anExampleName`. */
export function camelCase(name: string): string {
  const [first = "", ...rest] = wordsOf(name);
  return startable(lowered(first) + rest.map(capitalised).join(""));
}

/** `an-example-name`, for file and package names: ASCII only. */
export function kebabCase(name: string): string {
  return wordsOf(name.normalize("NFKD").replace(/\p{M}/gu, ""))
    .map((word) => word.toLowerCase().replace(/[^a-z0-9]/g, ""))
    .filter((word) => word !== "")
    .join("-");
}

/** `api` becomes `Api`; `API` is kept as it is. */
function capitalised(word: string): string {
  const first = word.charAt(0).toUpperCase();
  return separator.test(first) ? word : first + word.slice(1);
}

function lowered(word: string): string {
  return /^\p{Lu}+s?$/u.test(word) ? word.toLowerCase() : word.charAt(0).toLowerCase() + word.slice(1);
}

function startable(name: string): string {
  return /^[\p{ID_Start}$_]/u.test(name) ? name : `_${name}`;
}
