import { entries, list, object, text } from "../../document/access.js";
import type { IncomingSource } from "../../document/incoming.js";
import { isObject } from "../../document/json.js";
import type { Json, JsonObject } from "../../document/json.js";
import { pointerTo } from "../../document/pointer.js";
import type { ModelContext } from "../context.js";
import { formatOf, schemaOf } from "../media-type.js";
import type { Identifier } from "../names/assign.js";
import { itemKeyword, itemOf } from "../operation/sequence.js";
import { docsOf } from "../schema/docs.js";
import type { Incoming } from "../sdk.js";
import { noDocs, objectOf, undefinedType, unionOf } from "../type.js";
import type { Direction, Docs, Property, Type } from "../type.js";

/** The model of a request that the API sends: what its receiver gets, and what it may answer. */
export function incomingOf(source: IncomingSource, name: Identifier, context: ModelContext): Incoming {
  const { kind, key, value, path } = source;
  const properties = [
    property("method", { kind: "literal", value: source.method }),
    ...parameterProperties(source, context),
    ...bodyProperties(source, context),
    ...responseProperties(source, context),
  ];
  const texts = [text(value.summary), text(value.description)].filter((part) => part !== "");
  return {
    name,
    kind,
    key,
    url: kind === "webhook" ? "" : path,
    docs: { ...docsOf(value), text: texts.join("\n\n") },
    type: objectOf(properties),
  };
}

function property(name: string, type: Type, optional = false, docs: Docs = noDocs): Property {
  return { name, type, optional, docs };
}

/** The keys of an incoming request, by the place that a parameter has. */
const places = { path: "path", query: "query", header: "headers", cookie: "cookies" } as const;

function parameterProperties(source: IncomingSource, context: ModelContext): readonly Property[] {
  const found = new Map<string, Property & { readonly in: string }>();
  for (const [holder, base] of [
    [source.pathItem, source.pathItemPointer],
    [source.value, source.pointer],
  ] as const) {
    for (const [index, item] of list(holder.parameters).entries()) {
      const { value, pointer } = context.refs.object(item, pointerTo(base, "parameters", index));
      found.set(`${text(value.in)} ${text(value.name)}`, {
        ...property(
          text(value.name),
          parameterType(value, pointer, context),
          value.required !== true,
          docsOf(value),
        ),
        in: text(value.in),
      });
    }
  }
  return Object.entries(places).flatMap(([place, key]) => {
    const members = [...found.values()]
      .filter((item) => item.in === place)
      .map(({ in: _, ...member }) => member);
    return members.length === 0 ? [] : [property(key, objectOf(members))];
  });
}

function parameterType(parameter: JsonObject, pointer: string, context: ModelContext): Type {
  const [first] = entries(parameter.content);
  return first === undefined
    ? context.schemas.typeOf(parameter.schema, pointerTo(pointer, "schema"), "read")
    : context.schemas.typeOf(
        object(first[1]).schema,
        pointerTo(pointer, "content", first[0], "schema"),
        "read",
      );
}

function bodyProperties({ value, pointer }: IncomingSource, context: ModelContext): readonly Property[] {
  if (value.requestBody === undefined) return [];
  const { value: body, pointer: place } = context.refs.object(
    value.requestBody,
    pointerTo(pointer, "requestBody"),
  );
  const type = contentType(body.content, pointerTo(place, "content"), "read", context);
  return [property("body", type, body.required !== true, docsOf(body))];
}

function responseProperties({ value, pointer }: IncomingSource, context: ModelContext): readonly Property[] {
  const responses = entries(value.responses)
    .filter(([status]) => !status.startsWith("x-"))
    .map(([status, item]) => {
      const { value: response, pointer: place } = context.refs.object(
        item,
        pointerTo(pointer, "responses", status),
      );
      const type = contentType(response.content, pointerTo(place, "content"), "write", context);
      return property(status, objectOf([property("body", type)]), false, docsOf(response));
    });
  return responses.length === 0 ? [] : [property("responses", objectOf(responses))];
}

/** What content holds in any of its media types; `undefined` for none. */
function contentType(
  content: Json | undefined,
  pointer: string,
  direction: Direction,
  context: ModelContext,
): Type {
  const types = entries(content).map(([mediaType, value]) => {
    const { value: media, pointer: place } = context.refs.object(value, pointerTo(pointer, mediaType));
    const items = itemKeyword(media) === undefined ? null : itemOf(media, place, context);
    if (items !== null) {
      return {
        kind: "array",
        items: context.schemas.typeOf(items.schema, items.pointer, direction),
      } as const;
    }
    const schemaPlace = pointerTo(place, "schema");
    const format = formatOf(mediaType, context.refs.object(schemaOf(media), schemaPlace).value);
    if (format === "text") return { kind: "string" } as const;
    if (format === "binary")
      return { kind: "named", name: direction === "read" ? "Blob" : "BinaryInput" } as const;
    return context.schemas.typeOf(isObject(media) ? media.schema : undefined, schemaPlace, direction);
  });
  return types.length === 0 ? undefinedType : unionOf(types);
}
