import type { Operation, OperationGroup, Sdk } from "../../model/sdk.js";
import { referenceKey } from "../../model/sdk.js";
import { descriptorName } from "../../model/names/operation.js";
import { namesIn, referencesIn } from "../../model/schema/references.js";
import type { Type } from "../../model/type.js";
import { jsDoc } from "../../render/comment.js";
import { stringLiteral } from "../../render/escape.js";
import { openTemplate } from "../../render/template.js";
import type { TypePrinter } from "../../types/printer.js";
import { templated } from "../draft.js";
import type { Draft } from "../draft.js";
import { descriptorMembers } from "./descriptor.js";
import { Imports } from "./imports.js";
import { operationTypes } from "./operation-types.js";
import { namedRuntimeTypes } from "./writers.js";

const render = openTemplate("client/operations");

/** The module of a group of operations; `taken` are the names that the document's parts have. */
export function operationsFile(
  group: OperationGroup,
  sdk: Sdk,
  printer: TypePrinter,
  taken: ReadonlySet<string>,
): Draft {
  const imports = new Imports("../runtime/", "../types.js", taken);
  for (const name of ["Client", "ErrorOf", "Operation"] as const) imports.runtimeType(name);
  imports.type("../client.js", "RequestOptions");
  const operations = group.operations.map((operation) => operationView(operation, sdk, printer, imports));
  return templated(`src/operations/${group.file}.ts`, render({ imports: imports.statements(), operations }));
}

function operationView(operation: Operation, sdk: Sdk, printer: TypePrinter, imports: Imports) {
  const { name, typeNames, request } = operation;
  const types = operationTypes(operation, sdk);
  const names = new Set(types.map((declared) => declared.name));
  for (const { type } of types) importNames(type, names, sdk, imports);
  for (const used of [typeNames.request, typeNames.response]) {
    if (!names.has(used)) imports.type("../types.js", used);
  }
  return {
    name,
    docs: jsDoc(operation.docs),
    declarations: types.map((declared) => printer.declaration(declared.name, declared.type, declared.docs)),
    descriptor: descriptorName(name),
    members: descriptorMembers(operation, imports),
    optionsArgument: optionsArgument(operation, imports),
    requestType: typeNames.request,
    requestOptional: request.optional,
    responseType: typeNames.response,
    responsesType: typeNames.responses,
    errorType: typeNames.error,
  };
}

/** The options that a call hands on: its own, with a key of its own where a header takes one. */
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

/** Imports what a declared type refers to, but what the module declares itself. */
export function importNames(type: Type, own: ReadonlySet<string>, sdk: Sdk, imports: Imports): void {
  for (const reference of referencesIn(type)) {
    const name = sdk.names.get(referenceKey(reference));
    if (name !== undefined && !own.has(name)) imports.type(imports.toTypes, name);
  }
  for (const name of namesIn(type)) {
    const known = namedRuntimeTypes.find((type) => type === name);
    if (known !== undefined) imports.runtimeType(known);
  }
}
