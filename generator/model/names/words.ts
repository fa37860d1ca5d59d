/** The words of a name of the document: split at anything but letters and digits, and at changes of case. */
export function wordsOf(name: string): readonly string[] {
  return name
    .normalize("NFC")
    .replace(/([\p{Ll}\p{Nd}])(\p{Lu})/gu, "$1 $2")
    .replace(/(\p{Lu})(\p{Lu}\p{Ll})/gu, "$1 $2")
    .split(/[^\p{L}\p{Nd}\p{M}]+/u)
    .filter((word) => word !== "");
}

/** `AnExampleName`; what cannot start an identifier gets a leading `_`. */
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

/** `API` stays as it is written, `api` becomes `Api`. */
function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

function lowered(word: string): string {
  return /^\p{Lu}+$/u.test(word) ? word.toLowerCase() : word.charAt(0).toLowerCase() + word.slice(1);
}

function startable(name: string): string {
  return /^[\p{ID_Start}$_]/u.test(name) ? name : `_${name}`;
}
