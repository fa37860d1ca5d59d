import type { IncomingSource } from "../../document/incoming.js";
import type { Node } from "../../document/node.js";
import { assignNames } from "../names/assign.js";
import type { Identifier } from "../names/identifier.js";
import { pascalCase } from "../names/words.js";

/**
 * The type name of each incoming request by its pointer: `NewPetWebhook`. If that is taken, names of callbacks start
 * with the name of their operation, and the method is added.
 */
export function incomingNames(
  sources: readonly IncomingSource[],
  operationName: (operation: Node) => string | undefined,
  isTaken: (name: string) => boolean,
): ReadonlyMap<string, Identifier> {
  return assignNames(
    sources.map(({ kind, key, method, of, node }) => {
      const suffix = kind === "webhook" ? "Webhook" : "Callback";
      const owner = of === null ? "" : (operationName(of) ?? "");
      const names = [key, `${owner} ${key}`, `${owner} ${key} ${method.toLowerCase()}`];
      return {
        key: node.pointer,
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
