import { descriptorName } from "../../model/names/operation.js";
import type { Operation, OperationGroup, Sdk } from "../../model/sdk.js";
import { stringLiteral } from "../../render/escape.js";
import type { OutputKit } from "../kit.js";
import type { OutputFile } from "../output.js";
import { descriptorMembers } from "./descriptor.js";
import type { HeaderTypes } from "./headers.js";
import { importNames } from "./import-names.js";
import type { Imports } from "../imports.js";
import { operationTags } from "./operation-tags.js";
import { operationTypes } from "./operation-types.js";

/** The module of a group of operations. */
export function operationsFile(
  group: OperationGroup,
  sdk: Sdk,
  headers: HeaderTypes,
  kit: OutputKit,
): OutputFile {
  const path = `src/operations/${group.file}.ts`;
  const imports = kit.imports(path, kit.names.taken);
  for (const name of ["Client", "ErrorOf", "Operation"] as const) imports.runtimeType(name);
  imports.type("../client.js", "RequestOptions");
  const operations = group.operations.map((operation) =>
    operationView(operation, sdk, headers, imports, kit),
  );
  return { path, text: kit.render("client/operations", { imports: imports.statements(), operations }) };
}

function operationView(
  operation: Operation,
  sdk: Sdk,
  headers: HeaderTypes,
  imports: Imports,
  kit: OutputKit,
) {
  const { name, typeNames, request, responses, docs } = operation;
  const types = operationTypes(operation, sdk, headers);
  const hasChoices = operation.accept.choices.length > 0;
  const names = new Set(types.map((declared) => declared.name));
  for (const { type } of types) importNames(type, names, sdk, imports);
  for (const used of [typeNames.request, typeNames.response]) {
    if (!names.has(used)) imports.type("../types.js", used);
  }
  for (const response of responses) {
    const used = headers.nameOf(response);
    if (used !== null) imports.type("../headers.js", used);
  }
  return {
    name,
    docs: kit.comment(docs, operationTags(operation)),
    declarations: types.map((declared) =>
      kit.types.declaration(declared.name, declared.type, declared.docs, declared.name === typeNames.request),
    ),
    descriptor: descriptorName(name),
    members: descriptorMembers(operation, imports),
    optionsArgument: optionsArgument(operation, imports),
    requestType: typeNames.request,
    requestOptional: request.optional,
    responseType: typeNames.response,
    responsesType: typeNames.responses,
    mediaTypesType: typeNames.mediaTypes,
    hasChoices,
    // The overloads say what it is.
    implementedType: hasChoices ? "unknown" : typeNames.response,
    errorType: typeNames.error,
  };
}

/** The options that a call passes on: the caller's, with an idempotency key if a header takes one. */
function optionsArgument({ idempotencyHeader, parameters, request }: Operation, imports: Imports): string {
  if (idempotencyHeader === null) return "options";
  const parameter = parameters.find(
    ({ in: place, name }) => place === "header" && name === idempotencyHeader,
  );
  const given =
    parameter === undefined
      ? ""
      : `, request${request.optional ? "?." : ""}[${stringLiteral(parameter.key)}]`;
  return `${imports.runtime("withIdempotencyKey")}(options${given})`;
}
