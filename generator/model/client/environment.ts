import type { EnvironmentNames } from "../../options.js";
import type { ModelContext } from "../context.js";
import type { SecurityScheme } from "../sdk.js";
import { credentialRows } from "./credentials.js";
import type { Credential } from "./credentials.js";

/** The environment variables that hold a scheme's credential: a list of alternatives, each with one name per part. */
export function environmentOf(
  name: string,
  credential: Credential,
  context: ModelContext,
): SecurityScheme["environment"] {
  const { keys } = credentialRows[credential.kind].environment;
  const configured = Object.hasOwn(context.env, name) ? (context.env[name] ?? []) : [];
  const all = [configured].flat() as readonly EnvironmentNames[];
  const fitting = all.flatMap((names) => {
    const variables = variablesOf(names, keys);
    return variables === null ? [] : [variables];
  });
  if (fitting.length < all.length) {
    const wanted =
      keys.length === 0 ? "the name of one variable" : keys.map((key) => `a \`${key}\``).join(" and ");
    context.document.report(
      "env-unmatched",
      `\`env.${name}\` does not fit the security scheme, which takes ${wanted}; it is ignored.`,
    );
  }
  return fitting;
}

/** The names in the order of the credential's keys; `null` if they belong to another kind of credential. */
function variablesOf(names: EnvironmentNames, keys: readonly string[]): readonly string[] | null {
  if (typeof names === "string") return keys.length === 0 ? [names] : null;
  const byKey = new Map<string, string>(Object.entries(names));
  return keys.length === byKey.size && keys.every((key) => byKey.has(key))
    ? keys.map((key) => byKey.get(key) ?? "")
    : null;
}

/** Reports security schemes that the config names but the document does not have. */
export function reportUnknownSchemes(schemes: readonly string[], context: ModelContext): void {
  for (const name of Object.keys(context.env).filter((known) => !schemes.includes(known))) {
    const message = `The document has no security scheme \`${name}\`, which \`env\` names.`;
    context.document.report("env-unmatched", message);
  }
}
