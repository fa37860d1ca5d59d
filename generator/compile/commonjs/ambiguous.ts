/** A line that ends inside of a template. */
const openTemplate = /^(?!\s*(?:\*|\/[/*]))[^`\n]*`(?:[^`\n]*`[^`\n]*`)*[^`\n]*$/m;

/** A comment with a line that looks like a statement. */
const statementInComment = /^\s*\/\*(?:(?!\*\/)[^])*?\n(?:import|export)\b/m;

/** Whether the imports and exports of a module, or their names, cannot be told without parsing it. */
export function isAmbiguous(text: string): boolean {
  return openTemplate.test(text) || statementInComment.test(text) || hasDeclarationList(text);
}

/** Whether one statement exports several constants: whether commas are left of it without what is in brackets. */
function hasDeclarationList(text: string): boolean {
  const statements = text.match(/^export const .*(?:\n[\s)\]}].*)*/gm) ?? [];
  return statements.some((statement) => {
    let rest = statement.replace(lexeme, "");
    for (let before = ""; before !== rest;) {
      before = rest;
      rest = rest.replace(/\([^()[\]{}]*\)|\[[^()[\]{}]*\]|\{[^()[\]{}]*\}/g, "");
    }
    return /[,()[\]{}]/.test(rest);
  });
}

/** Strings, templates, comments and regular expressions, whose brackets and commas mean nothing. */
const lexeme = new RegExp(
  [
    /"(?:[^"\\\n]|\\.)*"/,
    /'(?:[^'\\\n]|\\.)*'/,
    /`(?:[^`\\$]|\\.|\$(?!\{)|\$\{[^{}`]*\})*`/,
    /\/\/.*/,
    /\/\*[^]*?\*\//,
    /(?<=[(,=:?&|!>]\s*)\/(?:[^\\/\n[]|\\.|\[(?:[^\]\\\n]|\\.)*\])+\/[a-z]*/,
  ]
    .map(({ source }) => source)
    .join("|"),
  "g",
);
