import { entries, list, object, strings, text } from "../../document/access.js";
import type { Defaults } from "../client/defaults.js";
import { requirementsOf } from "../client/security.js";
import { firstServer } from "../client/servers.js";
import type { ModelContext } from "../context.js";
import type { OperationSource } from "../../document/operations.js";
import type { Identifier } from "../names/assign.js";
import { docsOf } from "../schema/docs.js";
import type { Operation, Server } from "../sdk.js";
import type { Docs } from "../type.js";
import { bodyOf } from "./body.js";
import { exampleOf } from "./example.js";
import { idempotencyHeaderOf, isIdempotent, withMadeKeys } from "./idempotency.js";
import { typeNamesOf } from "./names.js";
import { pagingOf } from "./paging.js";
import { parametersOf } from "./parameters.js";
import { pathTemplate } from "./path.js";
import { requestOf } from "./request.js";
import { responsesOf } from "./responses.js";

/** The model of one operation. */
export function operationOf(
  source: OperationSource,
  name: Identifier,
  defaults: Defaults,
  context: ModelContext,
): Operation {
  const declaredBody = bodyOf(source, context);
  const declared = parametersOf(source, context);
  const { request, parameters, body } = requestOf(
    withMadeKeys(declared, context.idempotencyHeader),
    declaredBody,
    source,
    context,
  );
  const responses = responsesOf(source, context);
  return {
    name,
    typeNames: typeNamesOf(name),
    pointer: source.pointer,
    method: source.method,
    path: pathTemplate(source.path, parameters),
    docs: operationDocs(source),
    request,
    idempotent: isIdempotent(source.method),
    idempotencyHeader: idempotencyHeaderOf(source.method, declared, context.idempotencyHeader),
    parameters,
    body,
    responses,
    security: securityOf(source, defaults),
    paging: pagingOf(source, { request, parameters, responses }, context),
    server: serverOf(source, defaults, context),
    example: exampleOf(source, parameters, declaredBody, body, context),
  };
}

function operationDocs({ value, pathItem }: OperationSource): Docs {
  const parts = [
    text(value.summary) || text(pathItem.summary),
    text(value.description) || text(pathItem.description),
  ];
  const distinct = parts.filter((part, index) => part !== "" && !parts.slice(0, index).includes(part));
  const link = text(object(value.externalDocs).url);
  const scopes = [
    ...new Set(list(value.security).flatMap((item) => entries(item).flatMap(([, names]) => strings(names)))),
  ];
  const needs = scopes.length === 0 ? [] : [`Scopes: ${scopes.map((scope) => `\`${scope}\``).join(", ")}.`];
  return {
    ...docsOf(value),
    text: [...distinct, ...needs].join("\n\n"),
    tags: link === "" ? [] : [["see", link]],
  };
}

function securityOf({ node }: OperationSource, defaults: Defaults): Operation["security"] {
  const own = requirementsOf(node, defaults.schemes);
  return own === null || JSON.stringify(own) === JSON.stringify(defaults.security) ? null : own;
}

function serverOf(source: OperationSource, { server }: Defaults, context: ModelContext): Server | null {
  const own = firstServer(source.node, server, context) ?? firstServer(source.pathItemNode, server, context);
  return own === null || (server !== null && JSON.stringify(own) === JSON.stringify(server)) ? null : own;
}
