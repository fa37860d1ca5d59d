import type { Json } from "../document/json.js";
import { entries, list, object, shown, strings, text } from "../document/access.js";
import type { ModelContext } from "./context.js";
import type { Server } from "./sdk.js";

/** The first of a `servers` list, `null` when there is none. */
export function firstServer(servers: Json | undefined): Server | null {
  const server = object(list(servers)[0]);
  const url = text(server.url);
  if (url === "") return null;
  return {
    url: url.replace(/\/+$/, ""),
    variables: entries(server.variables).map(([name, value]) => {
      const variable = object(value);
      return {
        name,
        value: shown(variable.default ?? strings(variable.enum)[0]),
        choices: list(variable.enum).map(shown),
        description: text(variable.description),
      };
    }),
  };
}

/** The package's server: the document's, or the one that its first path names when the document names none. */
export function serverOf(context: ModelContext): Server | null {
  const own = firstServer(context.root.servers);
  if (own !== null) return own;
  const ofPaths = entries(context.root.paths).map(([, pathItem]) => firstServer(object(pathItem).servers));
  return ofPaths.find((server) => server !== null) ?? null;
}

/** The URL with every variable at its default. */
export function defaultUrl(server: Server): string {
  return server.variables.reduce((url, { name, value }) => url.replaceAll(`{${name}}`, value), server.url);
}
