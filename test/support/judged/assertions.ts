import type { SourceFile } from "../../../generator/source-file.js";
import type { Verdict } from "./trial.js";

/** A file that has no type error if every answer that is as documented is what the response type says. */
export function assertions(verdicts: readonly Verdict[]): SourceFile {
  const answers = verdicts
    .filter(({ isAsDocumented }) => isAsDocumented)
    .flatMap(({ responseType, data, call }) => {
      const literal = literalOf(data);
      return literal === null
        ? []
        : [{ responseType, text: `// ${call}\ncheck<${responseType}>()(${literal});\n` }];
    });
  const types = [...new Set(answers.map(({ responseType }) => responseType))].sort();
  return {
    path: "src/answers.ts",
    text: [
      `import type { ${types.join(", ")} } from "./index.js";\n`,
      "// `const` keeps literals as narrow as they are, as a tag has to be.",
      "declare function check<Expected>(): <const T extends Expected>(value: T) => void;\n",
      ...answers.map(({ text }) => text),
    ].join("\n"),
  };
}

/** A value as source text; `null` for a stream, which has no values yet. */
function literalOf(value: unknown): string | null {
  if (value === undefined) return null;
  if (value instanceof Blob) return "new Blob([])";
  if (typeof value === "object" && value !== null && Object.getPrototypeOf(value) !== Object.prototype) {
    return Array.isArray(value) ? JSON.stringify(value) : null;
  }
  return JSON.stringify(value);
}
