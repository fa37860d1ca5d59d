import type { Defaults } from "../client/defaults.js";
import { requirementsOf } from "../client/security.js";
import { firstServer } from "../client/servers.js";
import type { ModelContext } from "../context.js";
import type { OperationSource } from "../../document/operations.js";
import type { Identifier } from "../names/identifier.js";
import { typeNamesOf } from "../names/operation.js";
import { docsOf } from "../schema/docs.js";
import type { Operation, Server } from "../sdk.js";
import type { Docs } from "../type/docs.js";
import { acceptOf } from "./accept.js";
import { bodyOf } from "./body.js";
import { exampleOf } from "./example.js";
import { idempotencyHeaderOf, isIdempotent, withMadeKeys } from "./idempotency.js";
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
  const { node, method, path } = source;
  const typedBody = bodyOf(source, context.schemas);
  const declared = parametersOf(source, context.schemas);
  const { request, parameters, body } = requestOf(
    withMadeKeys(declared, context.idempotencyHeader),
    typedBody,
    node,
    context.schemas,
  );
  const responses = responsesOf(source, context.schemas);
  return {
    name,
    typeNames: typeNamesOf(name),
    pointer: node.pointer,
    method,
    path: pathTemplate(path, parameters),
    docs: operationDocs(source),
    request,
    idempotent: isIdempotent(method),
    idempotencyHeader: idempotencyHeaderOf(method, declared, context.idempotencyHeader),
    parameters,
    body,
    responses,
    accept: acceptOf(responses),
    security: securityOf(source, defaults),
    paging: pagingOf(source, { request, parameters, responses }, context),
    server: serverOf(source, defaults, context),
    example: exampleOf(source, parameters, typedBody, body),
  };
}

function operationDocs({ node, pathItem }: OperationSource): Docs {
  const parts = ["summary", "description"].map((key) => node.text(key) || pathItem.text(key));
  const distinct = parts.filter((part, index) => part !== "" && !parts.slice(0, index).includes(part));
  const link = node.at("externalDocs").text("url");
  const requirements = node.items("security");
  const scopes = [
    ...new Set(requirements.flatMap((item) => item.entries().flatMap(([scheme]) => item.strings(scheme)))),
  ];
  const needs = scopes.length === 0 ? [] : [`Scopes: ${scopes.map((scope) => `\`${scope}\``).join(", ")}.`];
  return {
    ...docsOf(node.object),
    text: [...distinct, ...needs].join("\n\n"),
    see: link === "" ? [] : [link],
  };
}

function securityOf({ node }: OperationSource, defaults: Defaults): Operation["security"] {
  const own = requirementsOf(node, defaults.schemes);
  return own === null || JSON.stringify(own) === JSON.stringify(defaults.security) ? null : own;
}

function serverOf(source: OperationSource, { server }: Defaults, context: ModelContext): Server | null {
  const own = firstServer(source.node, server, context) ?? firstServer(source.pathItem, server, context);
  return own === null || (server !== null && JSON.stringify(own) === JSON.stringify(server)) ? null : own;
}
