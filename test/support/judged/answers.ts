import { Ajv2020 } from "ajv/dist/2020.js";
import type { JsonObject } from "../../../generator/document/json.js";
import { asJsonSchema, withoutIds } from "../../../scripts/documents/json-schema.js";
import { node } from "./document.js";
import type { DocumentOperation, Node } from "./document.js";

/** Whether an answer is what the document says of a status, as a validator of JSON Schema reads it. */
export type AnswerCheck = (operation: DocumentOperation, status: number, data: unknown) => boolean;

/** Reads a document as JSON Schema, which 3.0 is not in what it says of `null` and of bounds. */
export function openAnswerCheck(document: Node): AnswerCheck {
  const ajv = new Ajv2020({ strict: false, validateFormats: false, logger: false, validateSchema: false });
  const isOld = String(document.openapi).startsWith("3.0");
  const plain = withoutIds(document as JsonObject);
  ajv.addSchema((isOld ? asJsonSchema(plain) : plain) as Node, "document");
  return ({ pointer }, status, data) => {
    const responses = placeOf(document, `${pointer}/responses`);
    const declared = node(valueAt(document, responses));
    const key = [String(status), `${Math.floor(status / 100)}XX`, "default"].find((name) => name in declared);
    const content = placeOf(document, `${placeOf(document, `${responses}/${key ?? ""}`)}/content`);
    const mediaType = Object.keys(node(valueAt(document, content))).find((name) => name.includes("json"));
    const schema = `${content}/${(mediaType ?? "").replaceAll("~", "~0").replaceAll("/", "~1")}/schema`;
    if (valueAt(document, schema) === undefined) return true;
    return ajv.validate({ $ref: `document#${encodeURI(schema)}` }, data);
  };
}

/** The pointer of what stands at a pointer, `$ref`s followed. */
function placeOf(document: Node, pointer: string): string {
  const { $ref } = node(valueAt(document, pointer));
  return typeof $ref === "string" ? placeOf(document, decodeURIComponent($ref.slice(1))) : pointer;
}

function valueAt(document: Node, pointer: string): unknown {
  return pointer
    .split("/")
    .slice(1)
    .map((key) => key.replaceAll("~1", "/").replaceAll("~0", "~"))
    .reduce<unknown>((value, key) => node(value)[key], document);
}
