/** Document text as a TypeScript string literal. */
export function stringLiteral(text: string): string {
  // JSON is a subset of ECMAScript; `<` is escaped because it could end a <script> element that the file is inlined
  // into.
  return JSON.stringify(text)
    .replaceAll("<", "\\u003C")
    .replaceAll("\u2028", "\\u2028")
    .replaceAll("\u2029", "\\u2029");
}

/** Characters that no file may contain: control characters, and lone surrogates, which UTF-8 cannot encode. */
export const controlCharacters = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]|\p{Surrogate}/gu;
