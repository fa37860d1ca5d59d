import type { Rule } from "./rule.js";

/** Security requirements that name a scheme which `components.securitySchemes` does not declare. */
export const undeclaredSchemes: Rule = {
  claim: "Security requirements name declared schemes.",
  find: ({ document, operations }) => {
    const schemes = document.at("components", "securitySchemes");
    return [document, ...operations.map(({ node }) => node)]
      .flatMap((holder) => holder.items("security").flatMap((requirement) => requirement.entries()))
      .filter(([name]) => !schemes.has(name))
      .map(([name, scope]) => {
        const message = `The security scheme \`${name}\` is not declared in \`components.securitySchemes\`, so it is ignored.`;
        return scope.finding("security-scheme-undeclared", message);
      });
  },
};
