import type { Node } from "../../document/node.js";
import type { WrittenContent } from "../content/written.js";
import { isEncoded } from "../schema/binary.js";
import type { Parameter } from "../sdk.js";
import { intersectionOf, unionOf } from "../type/combine.js";
import { noDocs } from "../type/docs.js";
import { objectOf, undefinedType } from "../type/type.js";
import type { Property, Type } from "../type/type.js";
import type { TypedBody } from "./body.js";
import { requestProperty } from "./parameter.js";

const bodyKeys = ["body", "contentType"];

/** A parameter, renamed if the body needs its key. */
export function apartFromBody(parameter: Parameter, body: TypedBody, operation: Node): Parameter {
  const reserved = body.content.length > 1 ? bodyKeys : bodyKeys.slice(0, 1);
  if (!reserved.includes(parameter.key)) return parameter;
  const key = `${parameter.key}Parameter`;
  operation.report(
    "parameter-renamed",
    `Requests take the parameter \`${parameter.name}\` as \`${key}\`, because \`${parameter.key}\` is the body.`,
  );
  return { ...parameter, key, property: { ...parameter.property, name: key } };
}

/** The type of a request with the body under the key `body`. */
export function wholeType(parameters: readonly Property[], body: TypedBody): Type {
  const [only, ...others] = body.content;
  if (only === undefined) return objectOf(parameters);
  if (others.length === 0) return objectOf([...parameters, bodyProperty(only, body)]);
  const choices = body.content.map((content, index) =>
    objectOf([mediaTypeProperty(content, index === 0), bodyProperty(content, body)]),
  );
  return intersectionOf([...(parameters.length === 0 ? [] : [objectOf(parameters)]), unionOf(choices)]);
}

function bodyProperty(content: WrittenContent, body: TypedBody): Property {
  const parts = [body.docs.text, valueNote(content), mediaTypeNote(content)];
  const text = [...new Set(parts)].filter((part) => part !== "").join("\n\n");
  return requestProperty("body", content.type, !body.required, { ...body.docs, text });
}

/** What the schema says about text or bytes, whose type has no name of its own. */
function valueNote({ writer, media }: WrittenContent): string {
  return writer === "text" || writer === "binary" ? media.at("schema").text("description") : "";
}

/** A sentence about what the type does not show: the format of text, or the media type of bytes. */
function mediaTypeNote({ writer, mediaType, media }: WrittenContent): string {
  switch (writer) {
    case "text":
      return isEncoded(media.at("schema")) ? `Base64 text of \`${mediaType}\`.` : `Text in \`${mediaType}\`.`;
    case "binary":
      return `Bytes of \`${mediaType}\`, or of the type of a Blob.`;
    default:
      return "";
  }
}

/** Without a `contentType`, a body is sent in its first media type. */
function mediaTypeProperty(content: WrittenContent, isDefault: boolean): Property {
  const type: Type = { kind: "literal", value: content.mediaType };
  const choice = isDefault ? unionOf([type, undefinedType]) : type;
  return { name: "contentType", type: choice, optional: isDefault, docs: noDocs };
}
