import type { IncomingSource } from "../../document/incoming.js";
import { assignNames } from "../names/assign.js";
import type { Identifier } from "../names/assign.js";
import { pascalCase } from "../names/words.js";

/**
 * The type name of each incoming request, by its pointer: `NewPetWebhook`; where that is taken with the method, and
 * for callbacks with the operation that they belong to.
 */
export function incomingNames(
  sources: readonly IncomingSource[],
  operationName: (pointer: string) => string | undefined,
  isTaken: (name: string) => boolean,
): ReadonlyMap<string, Identifier> {
  return assignNames(
    sources.map(({ kind, key, method, of, pointer }) => {
      const suffix = kind === "webhook" ? "Webhook" : "Callback";
      const owner = of === null ? "" : (operationName(of) ?? "");
      const names = [key, `${owner} ${key}`, `${owner} ${key} ${method.toLowerCase()}`];
      return {
        key: pointer,
        candidates: [
          ...new Set(
            names.map((name) => `${pascalCase(name).replace(new RegExp(`${suffix}$`), "")}${suffix}`),
          ),
        ],
        exact: false,
      };
    }),
    isTaken,
  );
}
