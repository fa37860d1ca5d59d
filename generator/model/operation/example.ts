import { isObject } from "../../document/json.js";
import type { Json } from "../../document/json.js";
import type { Node } from "../../document/node.js";
import { parametersIn } from "../../document/operations.js";
import type { OperationSource } from "../../document/operations.js";
import type { WrittenContent } from "../content/written.js";
import { exampleOfSchema, placeholder } from "../schema/example.js";
import type { BodyWriter, Parameter, RequestBody } from "../sdk.js";
import type { TypedBody } from "./body.js";

/**
 * A request that the types accept, made from the document's examples or else from placeholders such as `YOUR_NAME`;
 * `null` if a request needs no values.
 */
export function exampleOf(
  source: OperationSource,
  parameters: readonly Parameter[],
  typed: TypedBody | null,
  body: RequestBody | null,
): Json | null {
  const declared = parametersIn(source);
  const ofParameters = parameters
    .filter(({ required }) => required)
    .map((parameter) => [parameter.key, parameterExample(parameter, declared)] as const);
  const ofBody = typed === null || body === null ? [] : bodyExample(typed, body);
  const members = [...ofParameters, ...ofBody];
  return members.length === 0 ? null : Object.fromEntries(members);
}

function parameterExample({ name, in: location }: Parameter, declared: readonly Node[]): Json {
  const node = declared.find((item) => item.text("name") === name && item.text("in") === location);
  if (node === undefined) return placeholder(name);
  const [content] = node.entries("content");
  return exampleIn(content === undefined ? node : content[1], name);
}

/** Bodies that JSON cannot express; examples leave them out. */
const withoutExample: readonly BodyWriter[] = ["binary", "multipart"];

/** Examples of items may be lines of text, which the type does not accept. */
const ofItems: readonly BodyWriter[] = ["jsonLines", "jsonSequence"];

function bodyExample(
  { content }: TypedBody,
  { whole, required }: RequestBody,
): readonly (readonly [string, Json])[] {
  const [first] = content;
  if (first === undefined || (whole && !required) || withoutExample.includes(first.writer)) return [];
  const example = contentExample(first);
  if (whole) return [["body", example]];
  return isObject(example) ? (Object.entries(example) as [string, Json][]) : [];
}

function contentExample({ writer, media }: WrittenContent): Json {
  return ofItems.includes(writer) ? [] : exampleIn(media, "body");
}

/** The example of a media type or parameter: its `example`, the first of its `examples`, or one from its schema. */
function exampleIn(holder: Node, name: string): Json {
  const [first] = holder.entries("examples");
  const named = first?.[1].get("value") ?? first?.[1].get("dataValue");
  return holder.get("example") ?? named ?? exampleOfSchema(holder.at("schema"), name);
}
