/** Appends keys to a JSON pointer (RFC 6901). */
export function pointerTo(base: string, ...keys: readonly (string | number)[]): string {
  return keys.reduce<string>(
    (pointer, key) => `${pointer}/${String(key).replaceAll("~", "~0").replaceAll("/", "~1")}`,
    base,
  );
}

/** The keys of a JSON pointer, outermost first. */
export function pointerKeys(pointer: string): string[] {
  return pointer
    .split("/")
    .slice(1)
    .map((key) => key.replaceAll("~1", "/").replaceAll("~0", "~"));
}

/** The decoded fragment of a reference (RFC 6901, section 6); a stray `%` stays as it is. */
export function fragmentOf($ref: string): string {
  const start = $ref.indexOf("#");
  const fragment = start < 0 ? "" : $ref.slice(start + 1);
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}

/** A local reference to a pointer, which `fragmentOf` reads; lone surrogates, which no URL can hold, stay as they are. */
export function referenceTo(pointer: string): string {
  return `#${pointer.replace(/\P{Surrogate}+/gu, encodeURI)}`;
}
