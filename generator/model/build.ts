import type { CheckedDocument } from "../check/check.js";
import type { Finding } from "../diagnostics.js";
import type { GenerateOptions } from "../options.js";
import type { JsonObject } from "../document/json.js";
import { object, text } from "../document/access.js";
import type { ModelContext } from "./context.js";
import { filterOperations } from "./filter.js";
import { groupsOf } from "./groups.js";
import { operationOf } from "./operation/build.js";
import { operationNames } from "./operation/names.js";
import { operationSources } from "../document/operations.js";
import { openRefs } from "../document/refs.js";
import { openSchemas } from "./schema/build.js";
import { breakCycles } from "./schema/cycles.js";
import { docsOf } from "./schema/docs.js";
import { reachSchemas, subjectOf } from "./schema/named.js";
import type { ReachedSchemas } from "./schema/named.js";
import { schemaNames } from "./schema/names.js";
import { requirementsOf, securitySchemesOf } from "./security.js";
import type { Info, NamedType, Operation, Sdk } from "./sdk.js";
import { serverOf } from "./servers.js";
import { unionOf } from "./type.js";
import type { Type } from "./type.js";
import type { Identifier } from "./names/assign.js";

/** The model of a document, and what of the document it could not keep. */
export interface Model {
  readonly sdk: Sdk;
  readonly findings: readonly Finding[];
}

/** What a config says of the model. */
export type ModelOptions = Pick<GenerateOptions, "filter" | "rename" | "formats">;

/** Makes the model of a document. Total: a document that was checked always has one. */
export function buildModel(document: CheckedDocument, options: ModelOptions = {}): Model {
  const findings = new Map<string, Finding>();
  const context = openContext(document.value, options, (finding) => {
    findings.set(`${finding.code} ${finding.pointer} ${finding.message}`, finding);
  });
  const defaults = defaultsOf(context);
  const operations = operationsOf(context, defaults, options.filter ?? []);
  const reached = reachSchemas(
    operations.flatMap(([, operation]) => typesOf(operation)),
    context,
    options.filter === undefined || options.filter.length === 0,
  );
  const { byKey, broken } = breakCycles(reached.byKey);
  for (const pointer of broken) {
    context.report({
      code: "schema-circular",
      pointer,
      message: "The schema is defined as itself; where the circle closes its type is `unknown`.",
    });
  }
  const names = schemaNames(
    { ...reached, byKey },
    takenNames(operations.map(([, operation]) => operation)),
    context,
  );
  const sdk: Sdk = {
    info: infoOf(context.root),
    server: defaults.server,
    securitySchemes: defaults.schemes,
    security: defaults.security,
    groups: groupsOf(operations, context),
    schemas: namedTypes({ ...reached, byKey }, names, context),
    names,
  };
  return { sdk, findings: [...findings.values()] };
}

function openContext(
  root: JsonObject,
  { rename = {}, formats = {} }: ModelOptions,
  report: ModelContext["report"],
): ModelContext {
  const refs = openRefs(root);
  return { root, refs, report, rename, schemas: openSchemas(root, refs, report, formats) };
}

function defaultsOf(context: ModelContext) {
  const schemes = securitySchemesOf(context);
  return {
    server: serverOf(context),
    schemes,
    security: requirementsOf(context.root.security, schemes) ?? [],
  };
}

/** Names are given before operations are filtered, so that a filter changes none. */
function operationsOf(
  context: ModelContext,
  defaults: ReturnType<typeof defaultsOf>,
  filter: readonly string[],
) {
  const sources = operationSources(context.root, context.refs);
  const names = operationNames(sources, context);
  const { kept, findings } = filterOperations(sources, filter);
  for (const finding of findings) context.report(finding);
  return kept.flatMap((source) => {
    // No `fetch` sends these (Fetch standard, "forbidden method").
    if (/^(CONNECT|TRACE|TRACK)$/i.test(source.method)) {
      const message = `${source.method} ${source.path} cannot be sent by \`fetch\`; the operation is left out.`;
      context.report({ code: "method-not-sent", pointer: source.pointer, message });
      return [];
    }
    const name = names.get(source);
    return name === undefined ? [] : [[source, operationOf(source, name, defaults, context)] as const];
  });
}

/** The types that an operation's declarations hold. */
function typesOf({ request, responses }: Operation): readonly Type[] {
  return [
    request.type,
    ...responses.flatMap(({ type, headers }) => [type, ...headers.map(({ property }) => property.type)]),
  ];
}

/** The names of operations and their types; `<Operation>Response` may be the schema that it is an alias of. */
function takenNames(operations: readonly Operation[]): ReadonlyMap<string, string | null> {
  return new Map(
    operations.flatMap(({ name, typeNames, request, responses }): (readonly [string, string | null])[] => [
      [name, null],
      [typeNames.request, pointerOf(request.type)],
      [
        typeNames.response,
        pointerOf(unionOf(responses.filter(({ success }) => success).map(({ type }) => type))),
      ],
      [typeNames.responses, null],
      [typeNames.error, null],
    ]),
  );
}

function pointerOf(type: Type): string | null {
  return type.kind === "reference" ? subjectOf(type) : null;
}

function namedTypes(
  schemas: ReachedSchemas,
  names: ReadonlyMap<string, Identifier>,
  context: ModelContext,
): readonly NamedType[] {
  const declared = new Set<string>();
  return [...schemas.byKey].flatMap(([key, { pointer, direction, type }]) => {
    const name = names.get(key);
    if (name === undefined || declared.has(name)) return [];
    declared.add(name);
    return [{ name, pointer, direction, type, docs: docsOf(object(context.refs.at(pointer))) }];
  });
}

function infoOf(root: JsonObject): Info {
  const info = object(root.info);
  const license = object(info.license);
  const contact = object(info.contact);
  return {
    title: text(info.title),
    version: text(info.version),
    description: text(info.description) || text(info.summary),
    license: text(license.identifier) || text(license.name),
    contact: text(contact.url) || text(contact.email),
  };
}
