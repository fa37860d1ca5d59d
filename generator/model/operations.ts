import { callbackSources, webhookSources } from "../document/incoming.js";
import { operationSources } from "../document/operations.js";
import type { OperationSource } from "../document/operations.js";
import type { Defaults } from "./client/defaults.js";
import type { ModelContext } from "./context.js";
import { filterOperations } from "./filter.js";
import { descriptorName } from "./names/operation.js";
import { operationOf } from "./operation/build.js";
import { operationNames } from "./operation/names.js";
import { incomingOf } from "./operation/incoming.js";
import { incomingNames } from "./operation/incoming-names.js";
import { reportUnmatchedPaging } from "./operation/paging.js";
import type { Incoming, Operation } from "./sdk.js";
import { unionOf } from "./type/combine.js";
import type { Reference, Type } from "./type/type.js";

/** An operation together with its place in the document. */
export type PlacedOperation = readonly [OperationSource, Operation];

/** The operations that a filter keeps. Names are assigned before filtering, so that a filter changes no name. */
export function operationsOf(
  context: ModelContext,
  defaults: Defaults,
  filter: readonly string[],
): readonly PlacedOperation[] {
  const sources = operationSources(context.document);
  const names = operationNames(sources, context);
  reportUnmatchedPaging(sources, context);
  const { kept, unmatched } = filterOperations(sources, filter);
  for (const term of unmatched) {
    const paths = context.document.at("paths");
    paths.report("filter-unmatched", `The filter \`${term}\` matches no operation.`);
  }
  return kept.flatMap((source) => {
    // `fetch` refuses to send these (Fetch standard, "forbidden method").
    if (/^(CONNECT|TRACE|TRACK)$/i.test(source.method)) {
      source.node.report(
        "method-not-sent",
        `${source.method} ${source.path} cannot be sent with \`fetch\`, so the operation is left out.`,
      );
      return [];
    }
    const name = names.get(source);
    return name === undefined ? [] : [[source, operationOf(source, name, defaults, context)] as const];
  });
}

/** The webhooks that a filter keeps, and the callbacks of the operations that it keeps. */
export function incomingRequestsOf(
  operations: readonly PlacedOperation[],
  context: ModelContext,
  filter: readonly string[],
): readonly Incoming[] {
  const webhooks = filterOperations(webhookSources(context.document), filter).kept;
  const callers = [...operations.map(([source]) => source), ...webhooks];
  const sources = [...webhooks, ...callbackSources(callers)];
  const taken = takenNames(
    operations.map(([, operation]) => operation),
    [],
  );
  const names = incomingNames(
    sources,
    (caller) => operations.find(([source]) => source.node.pointer === caller.pointer)?.[1].name,
    (name) => taken.has(name) || context.isReserved(name),
  );
  return sources.flatMap((source) => {
    const name = names.get(source.node.pointer);
    return name === undefined ? [] : [incomingOf(source, name, context.schemas)];
  });
}

/** The types used in an operation's declarations. */
export function typesOf({ request, responses }: Operation): readonly Type[] {
  return [
    request.type,
    ...responses.flatMap(({ type, headers }) => [type, ...headers.map(({ property }) => property.type)]),
  ];
}

/**
 * The names that schemas cannot have: those of operations and their types. A type that is only an alias of a schema,
 * such as `<Operation>Response`, leaves its name to that schema.
 */
export function takenNames(
  operations: readonly Operation[],
  incoming: readonly Incoming[],
): ReadonlyMap<string, Reference | null> {
  const ofIncoming = incoming.map(({ name }) => [name, null] as const);
  return new Map([
    ...(incoming.length === 0 ? [] : [...ofIncoming, ["Webhooks", null] as const]),
    ...operations.flatMap(
      ({ name, typeNames, request, responses }): (readonly [string, Reference | null])[] => [
        [name, null],
        [descriptorName(name), null],
        [typeNames.request, asReference(request.type)],
        [
          typeNames.response,
          asReference(unionOf(responses.filter(({ success }) => success).map(({ type }) => type))),
        ],
        [typeNames.responses, null],
        [typeNames.error, null],
      ],
    ),
  ]);
}

function asReference(type: Type): Reference | null {
  return type.kind === "reference" ? type : null;
}
