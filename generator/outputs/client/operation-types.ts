import { noDocs, objectOf, unionOf, unknownType } from "../../model/type.js";
import type { Docs, Property, Type } from "../../model/type.js";
import { referenceKey } from "../../model/sdk.js";
import type { Operation, Response, Sdk } from "../../model/sdk.js";

/** A type that an operation's module declares. */
export interface Declared {
  readonly name: string;
  readonly type: Type;
  readonly docs: Docs;
}

/** The types that an operation declares besides the error union: request, response, and responses by status. */
export function operationTypes(operation: Operation, sdk: Sdk): readonly Declared[] {
  const { typeNames, request, docs } = operation;
  const of = `\`${operation.name}\``;
  const declared: readonly Declared[] = [
    { name: typeNames.request, type: request.type, docs: sentence(`What ${of} sends.`, docs) },
    { name: typeNames.response, type: resultType(operation), docs: sentence(`What ${of} gives.`, docs) },
    {
      name: typeNames.responses,
      type: responsesType(operation),
      docs: sentence(`Every response of ${of} that is documented, by status.`, docs),
    },
  ];
  return declared.filter(({ name, type }) => !isItself(name, type, sdk));
}

/** What a call resolves to: the content of any success; without one the runtime gives whatever comes. */
export function resultType({ responses }: Operation): Type {
  const successes = responses.filter(({ success }) => success);
  return successes.length === 0 ? unknownType : unionOf(successes.map(({ type }) => type));
}

/** A schema that already has the name wanted needs no alias. */
export function isItself(name: string, type: Type, sdk: Sdk): boolean {
  return type.kind === "reference" && sdk.names.get(referenceKey(type)) === name;
}

function sentence(text: string, { deprecated }: Docs): Docs {
  return { ...noDocs, text, deprecated };
}

function responsesType(operation: Operation): Type {
  const successes = operation.responses.filter(({ success }) => success);
  return objectOf(
    operation.responses.map((response) => ({
      name: response.status,
      type: objectOf([
        property(
          "body",
          successes.length === 1 && response.success
            ? { kind: "named", name: operation.typeNames.response }
            : response.type,
        ),
        ...headersProperty(response),
        ...itemProperty(operation, response),
      ]),
      optional: false,
      docs: { ...noDocs, text: response.description },
    })),
    operation.responses.length === 0 ? { kind: "never" } : null,
  );
}

function headersProperty({ headers }: Response): readonly Property[] {
  return headers.length === 0
    ? []
    : [property("headers", objectOf(headers.map((header) => header.property)))];
}

/** The items of a page, for `paginate`. */
function itemProperty({ paging }: Operation, { success }: Response): readonly Property[] {
  return paging === null || !success ? [] : [property("item", paging.item)];
}

function property(name: string, type: Type): Property {
  return { name, type, optional: false, docs: noDocs };
}
