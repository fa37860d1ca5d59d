import { own } from "../document/access.js";
import type { EnvironmentNames } from "../options.js";
import type { ModelContext } from "./context.js";
import type { Credential, SecurityScheme } from "./sdk.js";

/** The variables that hold a scheme's credential: alternatives, each as many names as the credential has parts. */
export function environmentOf(
  name: string,
  credential: Credential,
  context: ModelContext,
): SecurityScheme["environment"] {
  const said = own(context.env, name);
  const all = said === undefined ? [] : ([said].flat() as readonly EnvironmentNames[]);
  const fitting = all.map(namesOf).filter((names) => names.length === (credential.kind === "basic" ? 2 : 1));
  if (fitting.length < all.length) {
    const wanted = credential.kind === "basic" ? "a `username` and a `password`" : "one name for each";
    context.report({
      code: "env-unmatched",
      pointer: "",
      message: `\`env.${name}\` does not fit the scheme, which takes ${wanted}; it is left out.`,
    });
  }
  return fitting;
}

function namesOf(names: EnvironmentNames): readonly string[] {
  return typeof names === "string" ? [names] : [names.username, names.password];
}

/** Reports schemes of the config that the document does not have. */
export function reportUnknownSchemes(schemes: readonly string[], context: ModelContext): void {
  for (const name of Object.keys(context.env).filter((known) => !schemes.includes(known))) {
    context.report({
      code: "env-unmatched",
      pointer: "",
      message: `\`env\` names the security scheme \`${name}\`, which the document does not have.`,
    });
  }
}
