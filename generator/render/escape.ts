/** Document text as a TypeScript string literal. */
export function stringLiteral(text: string): string {
  // JSON is a subset of ECMAScript; `<` is escaped because it could end a <script> element that the file is inlined
  // into.
  return escapeInvisible(JSON.stringify(text).replaceAll("<", "\\u003C"));
}

/** TypeScript or JSON with escapes in place of the characters of its strings that readers do not see. */
export function escapeInvisible(code: string): string {
  return code.replace(invisible, (sign) =>
    sign
      .split("")
      .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`)
      .join(""),
  );
}

/**
 * Characters that change what a reader sees without being seen: those that reverse the direction of text, have no width,
 * separate lines or control terminals, and lone surrogates, which UTF-8 cannot encode. Joiners stay where a script or an
 * emoji needs them.
 */
const invisible =
  /[\u007f-\u009f\u2028\u2029\u115f\u1160\u3164\uffa0\u034f]|\p{Surrogate}|(?![\u200c\u200d])\p{Cf}|(?<![\p{Script=Arabic}\p{M}\p{Extended_Pictographic}])[\u200c\u200d]/gu;

/** Document text without control characters and invisible ones; separators of lines become line breaks. */
export function visibleText(text: string): string {
  return text
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g, "")
    .replace(invisible, (sign) => (/[\u2028\u2029]/.test(sign) ? "\n" : ""));
}
