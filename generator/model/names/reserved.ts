/**
 * Words that cannot name a function or type of a module: the reserved words of ECMAScript, including those of strict
 * mode and of modules (ECMAScript 2025, section 12.7.2), and the predefined types of TypeScript.
 */
export const reservedWords: ReadonlySet<string> = new Set(
  (
    "any arguments await bigint boolean break case catch class const continue debugger default delete do else enum " +
    "eval export extends false finally for function if implements import in instanceof interface let never new null " +
    "number object package private protected public return static string super switch symbol this throw true try " +
    "typeof undefined unknown var void while with yield"
  ).split(" "),
);

/** Names of the language and the platform that generated code, or its readers, rely on. */
export const globalNames: ReadonlySet<string> = new Set(
  (
    "AbortController AbortSignal AggregateError Array ArrayBuffer Atomics Awaited BigInt Blob Boolean Buffer " +
    "Capitalize DataView Date Document Error EvalError Event EventTarget Exclude Extract File FormData Function " +
    "Headers Infinity InstanceType Intl Iterable Iterator JSON Lowercase Map Math NaN Node NoInfer NonNullable " +
    "Number Object Omit Parameters Partial Pick Promise PromiseLike Proxy RangeError Readonly ReadonlyArray " +
    "ReadableStream Record ReferenceError Reflect RegExp Request Required Response ReturnType Set String Symbol " +
    "SyntaxError TypeError URIError URL URLSearchParams Uint8Array Uncapitalize Uppercase WeakMap WeakRef WeakSet " +
    "AsyncIterable AsyncIterator AsyncGenerator Generator ThisType globalThis process console fetch window self " +
    "exports module require " +
    "name length prototype"
  ).split(" "),
);

/** Whether no declaration of a package may have this name; `packageNames` are the names that its outputs use. */
export function isReserved(name: string, packageNames: ReadonlySet<string>): boolean {
  return reservedWords.has(name) || globalNames.has(name) || packageNames.has(name);
}
