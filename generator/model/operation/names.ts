import type { ModelContext } from "../context.js";
import type { OperationSource } from "../../document/operations.js";
import { reportUnmatched } from "../names/chosen.js";
import { assignNames } from "../names/assign.js";
import type { Identifier } from "../names/identifier.js";
import { declaredBy } from "../names/operation.js";
import { camelCase, wordsOf } from "../names/words.js";
import { isOperationKey, renamedOperation } from "../../settings/rename.js";
import type { NamedOperation, RenameOptions } from "../../settings/rename.js";

/** The function name of each operation, by its key. */
export function operationNames(
  sources: readonly OperationSource[],
  context: ModelContext,
): ReadonlyMap<OperationSource, Identifier> {
  const requests = sources.map((source) => {
    const own = candidates(source, context);
    const chosen = chosenName(source, own[0], context.rename.operations);
    return {
      key: operationKey(source),
      candidates: chosen === null ? own : [chosen, ...own],
      exact: chosen !== null || own[0] === source.node.get("operationId"),
    };
  });
  reportUnmatched(
    "operations",
    (key) => sources.some((source) => isOperationKey(key, namedOperation(source))),
    context,
  );
  const names = assignNames(requests, (name) => isTaken(name, context), declaredBy);
  const found = new Map<OperationSource, Identifier>();
  for (const [index, source] of sources.entries()) {
    const name = names.get(operationKey(source));
    if (name === undefined) continue;
    found.set(source, name);
    const wanted = requests[index]?.candidates[0] ?? name;
    if (name !== wanted) {
      source.node.report(
        "operation-renamed",
        `The name \`${wanted}\` is taken or reserved, so the operation is called \`${name}\`.`,
      );
    }
  }
  return found;
}

/** Whether an operation with this name would declare a name of the package: the error of `config` is `ConfigError`. */
function isTaken(name: string, context: ModelContext): boolean {
  return declaredBy(name).some((declared) => context.isReserved(declared));
}

/** The name chosen in the config; if it contains text of the document, its case is adjusted like any other name's. */
function chosenName(
  source: OperationSource,
  name: string,
  rename: RenameOptions["operations"],
): string | null {
  const chosen = renamedOperation(rename, name, namedOperation(source));
  if (chosen === null) return null;
  return chosen.isPattern ? camelCase(chosen.name) : chosen.name;
}

function namedOperation({ node, method, path }: OperationSource): NamedOperation {
  return { operationId: node.text("operationId"), method, path, tag: node.strings("tags")[0] ?? "" };
}

function operationKey({ path, method }: OperationSource): string {
  return `${path} ${method}`;
}

/** The operationId, or else method and path: `GET /pets/{id}` becomes `getPetsById`. */
function candidates(source: OperationSource, context: ModelContext): readonly [string, ...string[]] {
  const id = source.node.text("operationId");
  const name = camelCase(wordsOf(id).length === 0 ? nameOfPath(source) : id);
  return isTaken(name, context) ? [name, `${name}Operation`] : [name];
}

function nameOfPath({ method, path }: OperationSource): string {
  const segments = path.split(/[/#?]/).map((segment) => segment.replace(/\{([^}]*)\}/g, " by $1 "));
  return [method.toLowerCase(), ...segments].join(" ");
}
