import type { CheckedDocument } from "../check/check.js";
import type { Finding } from "../diagnostics.js";
import type { GenerateOptions } from "../options.js";
import { isObject } from "../document/json.js";
import { Node } from "../document/node.js";
import type { ModelContext } from "./context.js";
import { infoOf } from "./client/info.js";
import { defaultsOf } from "./client/defaults.js";
import { facadeOf } from "./facade.js";
import { groupsOf } from "./groups.js";
import { incomingRequestsOf, operationsOf, takenNames, typesOf } from "./operations.js";
import { openSchemas } from "./schema/build.js";
import { breakCycles } from "./schema/cycles.js";
import { docsOf } from "./schema/docs.js";
import { isReserved } from "./names/reserved.js";
import { reachSchemas } from "./schema/named.js";
import type { ReachedSchemas } from "./schema/named.js";
import { schemaNames } from "./schema/names.js";
import type { NamedType, Sdk } from "./sdk.js";
import type { Identifier } from "./names/identifier.js";

/** The model of a document, together with what the model could not represent. */
export interface Model {
  readonly sdk: Sdk;
  readonly findings: readonly Finding[];
}

/** The config options that affect the model. */
export type ModelOptions = Pick<
  GenerateOptions,
  "filter" | "rename" | "formats" | "paging" | "env" | "idempotencyHeader" | "class"
>;

/**
 * Builds the model of a document. Never fails on a document that passed its checks. `packageNames` are the names that
 * the outputs use; nothing from the document may have them.
 */
export function buildModel(
  document: CheckedDocument,
  options: ModelOptions = {},
  packageNames: ReadonlySet<string> = new Set(),
): Model {
  const findings = new Map<string, Finding>();
  const context = openContext(document, options, packageNames, (finding) => {
    findings.set(`${finding.code} ${finding.pointer} ${finding.message}`, finding);
  });
  const defaults = defaultsOf(context);
  const operations = operationsOf(context, defaults, options.filter ?? []);
  const incoming = incomingRequestsOf(operations, context, options.filter ?? []);
  const reached = reachSchemas(
    [...operations.flatMap(([, operation]) => typesOf(operation)), ...incoming.map(({ type }) => type)],
    context,
    options.filter === undefined || options.filter.length === 0,
  );
  const { byKey, broken } = breakCycles(reached.byKey);
  for (const { pointer } of broken) {
    context.document
      .find(pointer)
      .report("schema-circular", "The schema is defined only by itself, so its type is `unknown`.");
  }
  const names = schemaNames(
    { ...reached, byKey },
    takenNames(
      operations.map(([, operation]) => operation),
      incoming,
    ),
    context,
  );
  const info = infoOf(context.document);
  const groups = groupsOf(operations, context);
  const sdk: Sdk = {
    info,
    servers: defaults.servers,
    server: defaults.server,
    securitySchemes: defaults.schemes,
    security: defaults.security,
    groups,
    facade: facadeOf(info.title, groups, options.class ?? true, (name) => context.isReserved(name)),
    incoming,
    schemas: namedTypes({ ...reached, byKey }, names, context),
    names,
  };
  return { sdk, findings: [...findings.values()] };
}

function openContext(
  { value, url }: CheckedDocument,
  { rename = {}, formats = {}, paging = {}, env = {}, idempotencyHeader }: ModelOptions,
  packageNames: ReadonlySet<string>,
  report: (finding: Finding) => void,
): ModelContext {
  const document = Node.root(value, report);
  return {
    document,
    url,
    rename,
    paging,
    env,
    idempotencyHeader: idempotencyHeader ?? null,
    isReserved: (name) => isReserved(name, packageNames),
    schemas: openSchemas(document, formats),
  };
}

function namedTypes(
  schemas: ReachedSchemas,
  names: ReadonlyMap<string, Identifier>,
  { document }: ModelContext,
): readonly NamedType[] {
  const declared = new Set<string>();
  const keys = [...schemas.byKey].filter(([, { direction }]) => direction === "write").map(([key]) => key);
  const sent = new Set(keys.map((key) => names.get(key)));
  return [...schemas.byKey].flatMap(([key, { pointer, direction, type }]) => {
    const name = names.get(key);
    if (name === undefined || declared.has(name)) return [];
    declared.add(name);
    const { value } = document.find(pointer);
    return [
      { name, pointer, direction, sent: sent.has(name), type, docs: docsOf(isObject(value) ? value : {}) },
    ];
  });
}
