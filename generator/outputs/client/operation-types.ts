import { unionOf } from "../../model/type/combine.js";
import { noDocs } from "../../model/type/docs.js";
import { objectOf, unknownType } from "../../model/type/type.js";
import type { Docs } from "../../model/type/docs.js";
import type { Property, Type } from "../../model/type/type.js";
import { referenceKey } from "../../model/type/reference.js";
import type { Operation, Response, Sdk } from "../../model/sdk.js";
import type { HeaderTypes } from "./headers.js";

/** A type that an operation's module declares. */
export interface DeclaredType {
  readonly name: string;
  readonly type: Type;
  readonly docs: Docs;
}

/** The types that an operation declares besides its errors: its request, its response, and its responses by status. */
export function operationTypes(
  operation: Operation,
  sdk: Sdk,
  headers: HeaderTypes,
): readonly DeclaredType[] {
  const { typeNames, request, docs } = operation;
  const result = resultType(operation);
  const name = `\`${operation.name}\``;
  const aboutResult =
    result.kind === "undefined" ? `${name} returns no body.` : `The response body of ${name}.`;
  const declared: readonly DeclaredType[] = [
    { name: typeNames.request, type: request.type, docs: sentence(`The request of ${name}.`, docs) },
    { name: typeNames.response, type: result, docs: sentence(aboutResult, docs) },
    {
      name: typeNames.responses,
      type: responsesType(operation, headers),
      docs: sentence(`The documented responses of ${name}, by status.`, docs),
    },
    ...mediaTypesType(operation),
  ];
  return declared.filter((item) => !isItself(item.name, item.type, sdk));
}

/** Whether a type with an operation's name is a schema of the document and needs no declaration. */
export function isSchema(name: string, { request, ...operation }: Operation, sdk: Sdk): boolean {
  return [request.type, resultType(operation)].some((type) => isItself(name, type, sdk));
}

/** What a call resolves to: the content of any successful response, or any value if none is documented. */
function resultType({ responses }: Pick<Operation, "responses">): Type {
  const successes = responses.filter(({ success }) => success);
  return successes.length === 0 ? unknownType : unionOf(successes.map(({ type }) => type));
}

/** Whether a type is the schema with this name. */
function isItself(name: string, type: Type, sdk: Sdk): boolean {
  return type.kind === "reference" && sdk.names.get(referenceKey(type)) === name;
}

function sentence(text: string, { deprecated }: Docs): Docs {
  return { ...noDocs, text, deprecated };
}

/** The responses by status. Where the document names none, any may come. */
function responsesType(operation: Operation, headers: HeaderTypes): Type {
  if (operation.responses.length === 0)
    return objectOf([property("default", objectOf([property("body", unknownType)]))]);
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
        ...headersProperty(response, headers),
        ...itemProperty(operation, response),
      ]),
      optional: false,
      docs: { ...noDocs, text: response.description },
    })),
  );
}

/** The results of a call by the media type that it asks for, if there is a choice. */
function mediaTypesType({ accept: { choices }, name, typeNames }: Operation): readonly DeclaredType[] {
  if (choices.length === 0) return [];
  const type = objectOf(choices.map((choice) => property(choice.mediaType, choice.type)));
  const text = `The response body of \`${name}\` by the media type in \`accept\`.`;
  return [{ name: typeNames.mediaTypes, type, docs: { ...noDocs, text } }];
}

function headersProperty(response: Response, headers: HeaderTypes): readonly Property[] {
  const name = headers.nameOf(response);
  return name === null ? [] : [property("headers", { kind: "named", name })];
}

/** The type of a page's items, for `paginate`. */
function itemProperty({ paging }: Operation, { success }: Response): readonly Property[] {
  return paging === null || !success ? [] : [property("item", paging.item)];
}

function property(name: string, type: Type): Property {
  return { name, type, optional: false, docs: noDocs };
}
